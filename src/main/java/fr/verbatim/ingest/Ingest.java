package fr.verbatim.ingest;

import fr.verbatim.index.FilterValues;
import fr.verbatim.index.GenerationReader;
import fr.verbatim.index.GenerationStamp;
import fr.verbatim.index.GenerationWriter;
import fr.verbatim.index.Generations;
import fr.verbatim.index.IndexFault;
import fr.verbatim.index.Proposed;
import fr.verbatim.index.Tombstone;
import fr.verbatim.model.Corpus;
import fr.verbatim.model.CorpusSource;
import fr.verbatim.model.Move;
import fr.verbatim.model.Notice;
import fr.verbatim.model.Quote;
import fr.verbatim.model.Review;
import fr.verbatim.model.SectorTag;
import fr.verbatim.model.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Takes a corpus through the line into a new generation, which is published unless it only repeats the one
/// served. One run at a time; a document that fails is named and left out, the rest is published.
public final class Ingest {
    /// Ids that a message gives before it only counts.
    private static final int MOST_NAMED = 5;

    private final Generations generations;
    private final SourceLine line;
    private final String program;
    private final Consumer<ProgressEvent> progress;

    /// @param program version of the program, for the generation's stamp
    public Ingest(Generations generations, SourceLine line, String program, Consumer<ProgressEvent> progress) {
        this.generations = generations;
        this.line = line;
        this.program = program;
        this.progress = progress;
    }

    /// Runs through the whole corpus.
    ///
    /// @throws IndexFault when another run is writing, or the index folder cannot be written to
    /// @throws IOException when the disk fails; then nothing is published
    public IngestReport run(Corpus corpus) throws IOException {
        Withdrawals withdrawals = new Withdrawals(corpus);
        Run run = new Run(corpus, withdrawals);
        if (!withdrawals.blocking().isEmpty()) {
            run.failures.addAll(withdrawals.blocking());
            return run.report(null, List.of());
        }
        run.learn();
        Optional<GenerationReader> before = openBefore(run);
        try (GenerationWriter writer = generations.begin(withdrawals.clean(corpus))) {
            return run.through(writer, before);
        } finally {
            before.ifPresent(GenerationReader::release);
        }
    }

    /// The generation served until now. One that cannot be read any more says nothing about vanished ids, and is no
    /// reason not to make a new one.
    private Optional<GenerationReader> openBefore(Run run) {
        try {
            return generations.openCurrent();
        } catch (IndexFault e) {
            run.notices.add(new Notice(
                    generations.folder().toString(),
                    0,
                    "L'index précédent ne peut pas être lu : les identifiants disparus ne sont pas recherchés."));
            return Optional.empty();
        }
    }

    /// One run: what has come in so far.
    private final class Run {
        private final Corpus corpus;
        private final Withdrawals withdrawals;
        /// A decision that is told of there was lost, and a lost one could put a wrong name back under words.
        private final Set<String> reviewFiles;

        /// Of sources from which words go; made before the others, since no record may repeat those words.
        private final Map<String, SourceLine.Yield> early = new HashMap<>();

        private final List<Notice> failures = new ArrayList<>();
        private final List<Notice> notices = new ArrayList<>();
        private final List<Tombstone> gone = new ArrayList<>();
        private final List<Vanished> vanished = new ArrayList<>();
        private final Map<String, Integer> byCertainty = new TreeMap<>();
        private final Map<String, Integer> bySector = new TreeMap<>();
        private final Map<String, Integer> bySource = new LinkedHashMap<>();
        private final Set<String> ids = new HashSet<>();
        private final Set<String> published = new HashSet<>();
        private int quotes;
        private boolean unchanged;

        private Run(Corpus corpus, Withdrawals withdrawals) {
            this.corpus = corpus;
            this.withdrawals = withdrawals;
            this.reviewFiles = corpus.reviews().stream().map(Review::file).collect(Collectors.toSet());
        }

        private void learn() {
            for (CorpusSource source : corpus.sources()) {
                if (withdrawals.mayTakeFrom(source)) {
                    try {
                        SourceLine.Yield yield = line.process(source);
                        early.put(source.source().id(), yield);
                        withdrawals.learn(source, yield.quotes());
                    } catch (RuntimeException e) {
                        // Its turn comes: then it is set aside, and told.
                        early.remove(source.source().id());
                    }
                }
            }
            withdrawals.repetitions().forEach(one -> notices.add(new Notice(one.file(), 0, one.message())));
        }

        private IngestReport through(GenerationWriter writer, Optional<GenerationReader> before) throws IOException {
            progress.accept(new ProgressEvent.Started(corpus.sources().size()));
            Optional<VanishedIds> old = before.map(VanishedIds::new);
            int done = 0;
            for (CorpusSource source : corpus.sources()) {
                done++;
                if (!withdrawals.isWithdrawn(source.source().id())) {
                    take(source, writer, old, done);
                }
            }
            if (bySource.isEmpty() && !isAllWithdrawn()) {
                failures.add(new Notice("corpus", 0, "Aucun document n'a pu être lu : rien n'est publié."));
                return report(null, writer.proposed());
            }
            before.ifPresent(reader -> noteMissingSources(reader, new VanishedIds(reader)));
            progress.accept(new ProgressEvent.Publishing(quotes));
            String name = publish(writer, before);
            progress.accept(new ProgressEvent.Published(name));
            return report(name, writer.proposed());
        }

        /// The name of what is served from now on: still the generation before when this one only repeats it.
        private String publish(GenerationWriter writer, Optional<GenerationReader> before) throws IOException {
            GenerationStamp stamp = GenerationStamp.now(corpus.hash(), program);
            List<Move> moves = moves(before);
            List<Tombstone> tombstones = tombstones(before);
            if (before.isPresent() && writer.isSameAs(before.get(), stamp, moves, tombstones)) {
                unchanged = true;
                return before.get().name();
            }
            return writer.publish(stamp, moves, tombstones);
        }

        private void take(CorpusSource source, GenerationWriter writer, Optional<VanishedIds> old, int done)
                throws IOException {
            Source known = source.source();
            SourceLine.Yield yield;
            try {
                SourceLine.Yield made = early.remove(known.id());
                yield = made == null ? line.process(source) : made;
                checkIds(yield.quotes());
            } catch (RuntimeException e) {
                // Whatever one document does to the line, the others are not to suffer from it.
                setAside(known, "Le document n'a pas pu être traité, il est laissé de côté : " + e.getMessage(), done);
                return;
            }
            List<Notice> lost = yield.notices().stream()
                    .filter(notice -> reviewFiles.contains(notice.file()))
                    .toList();
            if (!lost.isEmpty()) {
                failures.addAll(lost);
                setAside(known, "Une relecture ne s'applique plus, le document est laissé de côté.", done);
                return;
            }
            CleanSource clean = withdrawals.clean(source, yield.quotes());
            writer.add(clean.source(), clean.quotes());
            notices.addAll(yield.notices());
            noteAlong(known, clean);
            gone.addAll(clean.gone());
            count(known, clean.quotes());
            old.ifPresent(ids -> vanished.addAll(ids.in(source.raw(), clean, withdrawals)));
            progress.accept(new ProgressEvent.SourceDone(known, clean.quotes().size(), done));
        }

        private void setAside(Source source, String message, int done) {
            failures.add(new Notice(source.file(), 0, message));
            progress.accept(new ProgressEvent.SourceFailed(source, message, done));
        }

        private void noteAlong(Source source, CleanSource clean) {
            for (Along.Why why : Along.Why.values()) {
                List<String> quotes = clean.along().stream()
                        .filter(one -> one.why() == why)
                        .map(Along::quote)
                        .toList();
                if (!quotes.isEmpty()) {
                    notices.add(new Notice(source.file(), 0, told(why, quotes)));
                }
            }
        }

        private static String told(Along.Why why, List<String> quotes) {
            String which = String.join(", ", quotes.subList(0, Math.min(quotes.size(), MOST_NAMED)))
                    + (quotes.size() > MOST_NAMED ? "…" : "");
            return quotes.size() + " citation(s) retirée(s) aussi (" + which + ") : "
                    + switch (why) {
                        case NAME ->
                            "le nom à cacher est dans leurs mots, ou dans le titre ou l'éditeur du document, et ne peut"
                                    + " en être séparé";
                        case LABEL ->
                            "la source ne donne, pour qui parle, qu'une partie du nom d'une personne retirée (prénom,"
                                    + " nom ou initiales) ; si c'est quelqu'un d'autre, une relecture qui le nomme les"
                                    + " rend";
                        case REPETITION -> "elles redisent des mots retirés, sans qu'un autre nom y soit";
                    };
        }

        private boolean isAllWithdrawn() {
            return failures.isEmpty()
                    && corpus.sources().stream()
                            .allMatch(
                                    one -> withdrawals.isWithdrawn(one.source().id()));
        }

        /// Two quotes under one id would be one address for two things.
        private void checkIds(List<Quote> fresh) {
            Set<String> own = new HashSet<>();
            for (Quote quote : fresh) {
                if (ids.contains(quote.id()) || !own.add(quote.id())) {
                    throw new IllegalStateException("Bug: two quotes have the id " + quote.id());
                }
            }
            ids.addAll(own);
        }

        private void count(Source source, List<Quote> kept) {
            quotes += kept.size();
            bySource.put(source.id(), kept.size());
            for (Quote quote : kept) {
                published.add(quote.id());
                byCertainty.merge(
                        quote.attribution().told().map(FilterValues::of).orElse("none"), 1, Integer::sum);
                for (SectorTag sector : quote.sectors()) {
                    bySector.merge(sector.id(), 1, Integer::sum);
                }
            }
        }

        private void noteMissingSources(GenerationReader before, VanishedIds old) {
            Set<String> still = new HashSet<>();
            corpus.sources().forEach(source -> still.add(source.source().id()));
            for (Source source : before.records().sources()) {
                // One that failed this time is named as failed; its ids are expected back.
                if (!still.contains(source.id()) || withdrawals.isWithdrawn(source.id())) {
                    vanished.addAll(old.ofMissingSource(source.id(), withdrawals.isWithdrawn(source.id())));
                }
            }
        }

        /// Those that a curator recorded win over those found now; the older ones are kept, so that an address given
        /// out under one generation still leads on two generations later.
        private List<Move> moves(Optional<GenerationReader> before) {
            Map<String, Move> moves = new LinkedHashMap<>();
            before.ifPresent(reader -> reader.records().moves().forEach(move -> moves.put(move.from(), move)));
            vanished.forEach(id -> id.toMove().ifPresent(move -> moves.put(move.from(), move)));
            corpus.moves().forEach(move -> moves.put(move.from(), move));
            moves.keySet().removeAll(published);
            return List.copyOf(moves.values());
        }

        /// Those of the generation before stay as long as anything is withdrawn: the document may be gone by now.
        private List<Tombstone> tombstones(Optional<GenerationReader> before) {
            Map<String, Tombstone> tombstones = new HashMap<>();
            if (!corpus.withdrawals().isEmpty()) {
                before.ifPresent(
                        reader -> reader.records().tombstones().forEach(stone -> tombstones.put(stone.id(), stone)));
            }
            gone.forEach(stone -> tombstones.put(stone.id(), stone));
            before.ifPresent(reader -> vanished.stream()
                    .filter(Vanished::withdrawn)
                    .flatMap(id -> reader.findQuote(id.id()).flatMap(withdrawals::removal).stream()
                            .map(withdrawal -> Withdrawals.tombstone(id.id(), withdrawal)))
                    .forEach(stone -> tombstones.putIfAbsent(stone.id(), stone)));
            withdrawals.tombstones().forEach(stone -> tombstones.put(stone.id(), stone));
            tombstones.keySet().removeAll(published);
            return List.copyOf(tombstones.values());
        }

        private IngestReport report(@Nullable String generation, List<Proposed> proposed) {
            return new IngestReport(
                    generation,
                    unchanged,
                    generation == null ? 0 : bySource.size(),
                    generation == null ? 0 : quotes,
                    byCertainty,
                    bySector,
                    bySource,
                    vanished,
                    proposed,
                    failures,
                    notices);
        }
    }
}
