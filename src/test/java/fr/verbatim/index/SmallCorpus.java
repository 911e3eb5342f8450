package fr.verbatim.index;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Authorities;
import fr.verbatim.model.Basis;
import fr.verbatim.model.Because;
import fr.verbatim.model.Candidate;
import fr.verbatim.model.Certainty;
import fr.verbatim.model.Corpus;
import fr.verbatim.model.CorpusSource;
import fr.verbatim.model.Event;
import fr.verbatim.model.EventRef;
import fr.verbatim.model.Evidence;
import fr.verbatim.model.Grounds;
import fr.verbatim.model.Move;
import fr.verbatim.model.Organisation;
import fr.verbatim.model.Person;
import fr.verbatim.model.Quote;
import fr.verbatim.model.QuoteKind;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Relation;
import fr.verbatim.model.ReviewBasis;
import fr.verbatim.model.ReviewMark;
import fr.verbatim.model.Role;
import fr.verbatim.model.Saying;
import fr.verbatim.model.Sector;
import fr.verbatim.model.SectorTag;
import fr.verbatim.model.Site;
import fr.verbatim.model.Source;
import fr.verbatim.model.Synonyms;
import fr.verbatim.model.Theme;
import fr.verbatim.model.ThemeTag;
import fr.verbatim.model.TimeRange;
import fr.verbatim.model.Vocabulary;
import fr.verbatim.model.Voice;
import fr.verbatim.model.Withdrawal;
import fr.verbatim.model.Wording;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A corpus built in code: two sources of made-up testimony, a few records, every kind of attribution.
public final class SmallCorpus {
    public static final Organisation POST = new Organisation(
            "postes-reunies", "Postes réunies", List.of("PR"), List.of("les Postes"), null, List.of("poste"));
    public static final Organisation UNION = new Organisation(
            "syndicat-du-courrier", "Syndicat du courrier", List.of("SDC"), List.of(), "syndicat", List.of());
    public static final Person ANNE = new Person(
            "anne-morvan",
            "Anne Morvan",
            List.of("A. Morvan"),
            List.of("Anne MORVAN"),
            List.of(Role.of("secrétaire générale", UNION.ref(), Relation.SPEAKS_FOR)));
    public static final Person LEO =
            new Person("leo-caradec", "Léo Caradec", List.of(), List.of(), List.of(Role.of("traducteur", null, null)));
    public static final Event DAY =
            event("journee-du-travail", "Journée du travail", null, LocalDate.of(2024, 5, 6), LocalDate.of(2024, 5, 8));
    public static final Event TABLE =
            event("table-ronde-courrier", "Table ronde : le courrier", DAY.id(), LocalDate.of(2024, 5, 7), null);

    private final Map<String, List<Draft>> drafts = new LinkedHashMap<>();
    private List<Synonyms> synonyms =
            List.of(new Synonyms(Synonyms.Strength.EXACT, List.of("IA", "intelligence artificielle")));
    private List<Withdrawal> withdrawals = List.of();
    private List<Move> moves = List.of();
    private String hash = "aaaaaaaaaaaaaaaa";

    private record Draft(
            String text,
            Attribution attribution,
            QuoteKind kind,
            List<String> sectors,
            List<String> themes,
            Saying saying) {}

    /// Source and quotes that everybody may search.
    public static SmallCorpus filled() {
        return new SmallCorpus()
                .say("notes", "L'IA remplace nos guichetiers, c'est imposé.", anne(Certainty.ESTABLISHED), "poste")
                .say("notes", "Les enseignant·es n'ont pas été consulté·es.", unnamed("une enseignante"), "education")
                .say(
                        "notes",
                        "La traduction automatique tire les prix vers le bas.",
                        leo(Certainty.PROBABLE),
                        "traduction")
                .say("notes", "On refuse l'intelligence artificielle dans l'édition.", either(), "culture")
                .say("notes", "Personne ne nous a demandé notre avis.", new Attribution.Unknown(grounds(0.2)), "poste")
                .say("tract", "Nous demandons un moratoire sur l'IA.", collective(), "poste")
                .say("tract", "Le travail n'est pas une marchandise.", collective(), "poste");
    }

    public SmallCorpus say(String source, String text, Attribution attribution, String sector) {
        QuoteKind kind = attribution instanceof Attribution.Collective ? QuoteKind.STATEMENT : QuoteKind.NOTE;
        Saying saying = kind == QuoteKind.STATEMENT ? Saying.UNKNOWN : atTable();
        drafts.computeIfAbsent(source, key -> new ArrayList<>())
                .add(new Draft(text, attribution, kind, List.of(sector), List.of("emploi"), saying));
        return this;
    }

    public SmallCorpus withWithdrawals(List<Withdrawal> others) {
        withdrawals = others;
        return this;
    }

    public SmallCorpus withMoves(List<Move> others) {
        moves = others;
        return this;
    }

    public SmallCorpus withSynonyms(List<Synonyms> others) {
        synonyms = others;
        return this;
    }

    public SmallCorpus withHash(String other) {
        hash = other;
        return this;
    }

    public Corpus corpus() {
        List<CorpusSource> sources = drafts.keySet().stream()
                .map(id -> new CorpusSource(source(id), raw(id)))
                .toList();
        return new Corpus(
                Site.LOCAL,
                sources,
                new Authorities(List.of(ANNE, LEO), List.of(POST, UNION), List.of(DAY, TABLE)),
                vocabulary(),
                synonyms,
                List.of(),
                withdrawals,
                moves,
                hash);
    }

    /// The quotes of a source, as the line would give them: one a line of its text.
    public List<Quote> quotes(String source) {
        RawText raw = raw(source);
        List<Quote> quotes = new ArrayList<>();
        int start = 0;
        for (Draft draft : drafts.getOrDefault(source, List.of())) {
            quotes.add(quote(source, raw, start, draft, quotes.size()));
            start += draft.text().length() + 1;
        }
        return quotes;
    }

    /// Writes and publishes a generation of all of it.
    public String publish(Generations generations) throws IOException {
        Corpus corpus = corpus();
        try (GenerationWriter writer = generations.begin(corpus)) {
            for (CorpusSource source : corpus.sources()) {
                writer.add(source, quotes(source.source().id()));
            }
            return writer.publish(GenerationStamp.now(hash, "test"), moves, List.of());
        }
    }

    public static Attribution anne(Certainty sure) {
        return new Attribution.Named(
                List.of(new Voice.PersonVoice(ANNE.id(), ANNE.name(), ANNE.roles(), true)), sure, grounds(0.98));
    }

    public static Attribution leo(Certainty sure) {
        List<Role> roles =
                List.of(Role.of("traducteur", null, null), Role.of("salarié", POST.ref(), Relation.WORKS_AT));
        return new Attribution.Named(
                List.of(new Voice.PersonVoice(LEO.id(), LEO.name(), roles, true)), sure, grounds(0.8));
    }

    public static Attribution unnamed(String description) {
        return new Attribution.Unnamed(new Voice.UnnamedVoice(description), Certainty.ESTABLISHED, grounds(0.9));
    }

    public static Attribution either() {
        return new Attribution.Ambiguous(
                List.of(
                        new Candidate(new Voice.PersonVoice(LEO.id(), LEO.name(), LEO.roles(), true), 0.5),
                        new Candidate(new Voice.PersonVoice("mona-lebrun", "Mona Lebrun", List.of(), false), 0.4)),
                grounds(0.5));
    }

    public static Attribution collective() {
        return new Attribution.Collective(new Voice.OrganisationVoice(UNION.ref()), Certainty.REVIEWED, reviewed());
    }

    private static Quote quote(String source, RawText raw, int start, Draft draft, int order) {
        int end = start + draft.text().length();
        String id = source + "-" + Integer.toHexString(draft.text().hashCode() | 0x10000000);
        List<SectorTag> sectors = draft.sectors().stream()
                .map(sector -> new SectorTag(sector, label(sector), SectorTag.Relation.FROM, because()))
                .toList();
        List<ThemeTag> themes = draft.themes().stream()
                .map(theme -> new ThemeTag(theme, "Emploi", because()))
                .toList();
        return new Quote(
                id,
                source,
                List.of(raw.part(raw.span(start, end))),
                draft.text(),
                draft.text(),
                List.of(),
                draft.kind(),
                Wording.NOTE_TAKER,
                draft.attribution(),
                draft.saying(),
                List.of("Le travail"),
                null,
                sectors,
                themes,
                "",
                "",
                "3",
                new TimeRange(0, 10),
                order);
    }

    private RawText raw(String source) {
        return new RawText(String.join(
                "\n",
                drafts.getOrDefault(source, List.of()).stream().map(Draft::text).toList()));
    }

    private static Source source(String id) {
        Source plain = Source.ofFile(id, id + ".txt");
        return new Source(
                id,
                "Titre de " + id,
                UNION.ref(),
                null,
                null,
                id.equals("tract") ? LocalDate.of(2023, 3, 1) : null,
                null,
                null,
                null,
                null,
                plain.licence(),
                plain.display(),
                "fr",
                null,
                null,
                null,
                null,
                plain.file());
    }

    private static Saying atTable() {
        EventRef event = new EventRef(TABLE.id(), TABLE.name(), DAY.id());
        return new Saying(null, null, Basis.UNKNOWN, List.of("Brest"), event, Basis.PRINTED, List.of(), null);
    }

    private static Event event(
            String id,
            String name,
            @org.jspecify.annotations.Nullable String parent,
            LocalDate start,
            @org.jspecify.annotations.Nullable LocalDate end) {
        return new Event(
                id,
                name,
                List.of(),
                start,
                end,
                Basis.PRINTED,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                parent,
                List.of());
    }

    private static Vocabulary vocabulary() {
        List<Sector> sectors = new ArrayList<>();
        for (String id : List.of("services-publics", "poste", "education", "culture", "traduction")) {
            String parent = switch (id) {
                case "poste" -> "services-publics";
                case "traduction" -> "culture";
                default -> null;
            };
            sectors.add(new Sector(id, label(id), parent, null, "Les métiers du domaine.", List.of(), List.of()));
        }
        return new Vocabulary(
                sectors, List.of(new Theme("emploi", "Emploi", "Licenciements, remplacement de postes.", List.of())));
    }

    private static String label(String sector) {
        return switch (sector) {
            case "services-publics" -> "Services publics";
            case "poste" -> "Poste";
            case "education" -> "Éducation";
            case "culture" -> "Culture";
            case "traduction" -> "Traduction et interprétation";
            default -> sector;
        };
    }

    private static List<Because> because() {
        return List.of(new Because(Because.Type.ROLE, "secrétaire", Certainty.PROBABLE));
    }

    private static Grounds grounds(double probability) {
        RawText raw = new RawText("xx");
        return Grounds.of(
                probability, List.of(new Evidence("signature-below", "la signature dessous", 1.4, raw.span(0, 1))));
    }

    private static Grounds reviewed() {
        return new Grounds(
                "Le syndicat",
                1,
                List.of(new Candidate(new Voice.OrganisationVoice(POST.ref()), 0.1)),
                List.of(),
                new ReviewMark("Camille", LocalDate.of(2026, 1, 2), ReviewBasis.DOCUMENT, null));
    }
}
