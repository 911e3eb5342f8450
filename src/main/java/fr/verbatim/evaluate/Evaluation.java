package fr.verbatim.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The front door: measures what is on the bench against the files of a request.
public final class Evaluation {
    private final Bench bench;

    public Evaluation(Bench bench) {
        this.bench = bench;
    }

    /// One report a file (or set of files), in the order of the request.
    ///
    /// @throws Unmeasurable when a file cannot be read or names a source that is nowhere
    public List<FileReport> run(Request request) {
        List<FileReport> reports = new ArrayList<>();
        for (Path gold : request.gold()) {
            reports.add(report(gold, GoldFile.read(gold).measure(bench)));
        }
        for (Path pairs : request.pairs()) {
            reports.add(report(pairs, new PairMetric(pairs, bench).measure()));
        }
        for (Path turns : request.turns()) {
            reports.add(report(turns, new TurnMetric(turns, bench).measure()));
        }
        for (Retrieval retrieval : request.retrievals()) {
            reports.add(report(retrieval.passages(), measure(retrieval, request.robustness())));
        }
        return reports;
    }

    private Score measure(Retrieval retrieval, boolean robustness) {
        PassageSet set = PassageSet.read(retrieval.passages(), retrieval.topics(), retrieval.qrels());
        Score score = new PassageMetric(set, bench, "").measure();
        if (set.hasTitles()) {
            score = score.and(new PassageMetric(set, bench, PassageMetric.TITLED).measure());
        }
        if (robustness) {
            score = score.and(new PassageMetric(set.withoutAccents(), bench, "unaccented_").measure())
                    .and(new PassageMetric(set.soiled(), bench, "soiled_").measure());
        }
        return score;
    }

    /// Weights of the search tried on the judged queries and the retrieval set of a request.
    ///
    /// @throws Unmeasurable when the request has not one file of either
    public FileReport tune(Request request) {
        if (request.gold().size() != 1 || request.retrievals().size() != 1) {
            throw new Unmeasurable("--tune règle les poids sur un fichier de questions jugées (--queries) et un jeu de"
                    + " recherche (--passages, --topics, --qrels) : donnez l'un et l'autre");
        }
        Path queries = request.gold().getFirst();
        Retrieval retrieval = request.retrievals().getFirst();
        PassageSet set = PassageSet.read(retrieval.passages(), retrieval.topics(), retrieval.qrels());
        try (Bench.Ranking corpus = bench.corpus();
                Bench.Ranking passages = bench.over(set.quotes(true))) {
            QueryGold gold = GoldFile.read(queries).queries();
            return report(queries, new Tuning(gold, corpus, set, passages).run());
        }
    }

    private static FileReport report(Path file, Score score) {
        return new FileReport(
                file.getFileName() == null
                        ? file.toString()
                        : file.getFileName().toString(),
                score);
    }

    /// What to measure against.
    ///
    /// @param gold annotated JSON files, of any kind
    /// @param pairs files of word pairs
    /// @param turns folders of transcripts
    /// @param retrievals retrieval sets
    /// @param robustness whether these are also measured with questions without accents, and with soiled texts
    public record Request(
            List<Path> gold, List<Path> pairs, List<Path> turns, List<Retrieval> retrievals, boolean robustness) {
        public Request {
            gold = List.copyOf(gold);
            pairs = List.copyOf(pairs);
            turns = List.copyOf(turns);
            retrievals = List.copyOf(retrievals);
        }

        public boolean isEmpty() {
            return gold.isEmpty() && pairs.isEmpty() && turns.isEmpty() && retrievals.isEmpty();
        }
    }

    /// The three files of a retrieval set.
    public record Retrieval(Path passages, Path topics, Path qrels) {}
}
