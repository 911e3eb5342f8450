package fr.verbatim.corpus;

import fr.verbatim.model.Corpus;
import fr.verbatim.model.CorpusSource;
import fr.verbatim.model.Event;
import fr.verbatim.model.Move;
import fr.verbatim.model.Organisation;
import fr.verbatim.model.Person;
import fr.verbatim.model.Review;
import fr.verbatim.model.Sector;
import fr.verbatim.model.Site;
import fr.verbatim.model.Source;
import fr.verbatim.model.Synonyms;
import fr.verbatim.model.Theme;
import fr.verbatim.model.Vocabulary;
import fr.verbatim.model.Withdrawal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// One reading of a corpus folder, from its files to what may be published. The order matters: ids are declared before
/// anything refers to them, records are kept before anything depends on them.
final class CorpusLoading {
    private final FolderFiles files;
    private final Faults faults = new Faults();
    private final Registry registry = Registry.empty();
    private final TopFiles top;
    private final SourceFolder documents;

    CorpusLoading(FolderFiles files) {
        this.files = files;
        this.top = new TopFiles(files, faults);
        this.documents = new SourceFolder(files, registry, faults);
    }

    LoadedCorpus load() {
        top.complainOfStrangers();
        documents.read();
        ListFile organisationFile = declared("organisations.yaml", registry.organisations());
        ListFile personFile = declared("people.yaml", registry.people());
        ListFile eventFile = declared("events.yaml", registry.events());
        Vocabulary vocabulary = vocabulary();
        var authorities = new AuthorityReader(registry, List.of());
        List<Organisation> organisations = authorities.organisations(organisationFile);
        List<Person> people = authorities.people(personFile);
        List<Event> events = new EventReader(registry).events(eventFile);

        var reviews = new ReviewFolder(files, registry, faults);
        List<CorpusSource> described = sources(organisations);
        List<Review> allReviews = reviews.read();
        List<CorpusSource> sources = kept(described, reviews.faulty());

        List<Withdrawal> withdrawals =
                top.failingClosed("withdrawals.yaml", file -> new WithdrawalReader(registry).withdrawals(file));
        new NamingIds(registry).complain(withdrawals, people);
        complainOfOrphans(withdrawals);
        Site site = top.site();
        List<Synonyms> synonyms = SynonymReader.synonyms(top.list("synonyms.yaml"));
        List<Move> moves = MoveReader.moves(top.list("moved.yaml"));
        boolean publishable = isWorthPublishing(sources, withdrawals) && !top.blocked();

        var pruning = new Pruning(registry);
        var corpus = new Corpus(
                site,
                sources,
                pruning.authorities(people, organisations, events),
                new Vocabulary(pruning.sectors(vocabulary.sectors()), vocabulary.themes()),
                synonyms,
                pruning.reviews(allReviews),
                withdrawals,
                moves,
                files.hash());
        return new LoadedCorpus(publishable ? corpus : null, faults.inOrder(), leftOut(described, sources), places());
    }

    private List<LoadedCorpus.Place> places() {
        var places = new ArrayList<LoadedCorpus.Place>();
        for (Fields record : registry.sources().claimed()) {
            String id = record.text(record.has("id") ? "id" : "slug");
            if (id != null) {
                places.add(new LoadedCorpus.Place(id, false, record.fileName(), record.line("title")));
            }
        }
        for (Fields record : registry.events().claimed()) {
            String id = record.text("id");
            if (id != null) {
                places.add(new LoadedCorpus.Place(id, true, record.fileName(), record.line("name")));
            }
        }
        return places;
    }

    private ListFile declared(String name, Ids ids) {
        ListFile file = top.has(name) ? top.list(name) : BundledVocabulary.orNothing(name);
        ids.declare(file);
        if (top.isBroken(name)) {
            ids.letAllPass();
        }
        return file;
    }

    /// The folder's vocabularies; for a missing file, the one that comes with the program.
    private Vocabulary vocabulary() {
        var reader = new VocabularyReader(registry);
        ListFile sectorFile = declared("sectors.yaml", registry.sectors());
        ListFile themeFile = declared("themes.yaml", registry.themes());
        List<Sector> sectors = reader.sectors(sectorFile);
        List<Theme> themes = reader.themes(themeFile);
        return new Vocabulary(sectors, themes);
    }

    private List<CorpusSource> sources(List<Organisation> organisations) {
        var reader = new MetadataReader(
                registry, organisations.stream().collect(Collectors.toMap(Organisation::id, Function.identity())));
        var read = new ArrayList<CorpusSource>();
        for (SourceDraft draft : documents.drafts()) {
            Fields metadata = draft.metadata();
            Optional<Source> source =
                    metadata == null ? draft.fromFrontMatter(registry) : reader.source(draft, metadata);
            source.ifPresent(one -> read.add(new CorpusSource(one, draft.raw())));
        }
        return read;
    }

    private List<CorpusSource> kept(List<CorpusSource> described, Set<String> faulty) {
        // Of two documents under one id neither is taken: the reviews and addresses of one would be those of the other.
        List<CorpusSource> kept = described.stream()
                .filter(one -> !faulty.contains(one.source().id()))
                .filter(one -> !registry.sources().isDoubled(one.source().id()))
                .toList();
        kept.forEach(one -> registry.sources().keep(one.source().id()));
        return kept;
    }

    private List<LoadedCorpus.LeftOut> leftOut(List<CorpusSource> described, List<CorpusSource> sources) {
        var out = new ArrayList<>(documents.leftOut());
        var kept = sources.stream().map(one -> one.source().file()).collect(Collectors.toSet());
        for (SourceDraft draft : documents.drafts()) {
            if (!kept.contains(draft.file())) {
                String id = described.stream()
                        .map(CorpusSource::source)
                        .filter(source -> source.file().equals(draft.file()))
                        .map(Source::id)
                        .findFirst()
                        .or(draft::findId)
                        .orElse(null);
                out.add(new LoadedCorpus.LeftOut(files.display(SourceFolder.PREFIX + draft.file()), id));
            }
        }
        return out;
    }

    /// Metadata may outlive its document only where the whole source was withdrawn.
    private void complainOfOrphans(List<Withdrawal> withdrawals) {
        var withdrawn = withdrawals.stream()
                .map(Withdrawal::target)
                .filter(Withdrawal.WholeSource.class::isInstance)
                .map(target -> ((Withdrawal.WholeSource) target).source())
                .collect(Collectors.toSet());
        documents.orphans().forEach((name, record) -> {
            String id = record.text("id");
            if (id == null || !withdrawn.contains(id)) {
                String document = name.substring(0, name.length() - ".yaml".length());
                faults.add(
                        record.fileName(),
                        0,
                        "la fiche n'a pas de document ; remettre « " + document + " » à côté, ou enlever la fiche");
            }
        });
    }

    private boolean isWorthPublishing(List<CorpusSource> sources, List<Withdrawal> withdrawals) {
        if (!sources.isEmpty()
                || withdrawals.stream().anyMatch(one -> one.target() instanceof Withdrawal.WholeSource)) {
            return true;
        }
        boolean none = documents.drafts().isEmpty() && documents.leftOut().isEmpty();
        faults.add(CorpusFolder.about(
                files,
                none
                        ? "aucun document dans sources/ ; y copier un document et écrire sa fiche (voir README.md)"
                        : "aucun document n'a pu être lu ; corriger les fautes de sources/"));
        return false;
    }
}
