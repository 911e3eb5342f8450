package fr.verbatim.evaluate;

import fr.verbatim.model.Notice;
import fr.verbatim.search.Hit;
import fr.verbatim.search.Match;
import fr.verbatim.search.Query;
import fr.verbatim.search.Results;
import fr.verbatim.search.Sort;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Do words find the other forms of themselves, and not what only looks like them?
///
/// Each pair has an index of its own. Two forms of one word: a search for either finds a text made of the other. Two
/// different words: both texts are indexed, and a search for either gives the literal one first and the other not at
/// all, or as a partial match after it.
///
/// @param file a line each: section, one text, the other, `yes` or `no`
record PairMetric(Path file, Bench bench) implements Metric {
    @Override
    public Score measure() {
        List<Notice> faults = new ArrayList<>();
        int[] right = new int[2];
        int[] all = new int[2];
        int inclusive = 0;
        int inclusiveRight = 0;
        for (GoldLine line : GoldLine.all(file)) {
            Pair pair = Pair.of(line);
            int kind = pair.alike() ? 0 : 1;
            boolean holds = holds(pair, line, faults);
            all[kind]++;
            right[kind] += holds ? 1 : 0;
            inclusive += pair.isInclusive() ? 1 : 0;
            inclusiveRight += pair.isInclusive() && holds ? 1 : 0;
        }
        return new Score(
                List.of(
                        Figure.count("pairs", all[0] + all[1], "paires"),
                        Figure.share("must_match_share", right[0], all[0], "se trouvent l'une l'autre, comme il faut"),
                        Figure.share("must_not_match_share", right[1], all[1], "ne se confondent pas, comme il faut"),
                        Figure.share("inclusive_share", inclusiveRight, inclusive, "formes inclusives justes")),
                faults);
    }

    private boolean holds(Pair pair, GoldLine line, List<Notice> faults) {
        boolean holds = pair.alike()
                ? finds(pair.one(), pair.other()) && finds(pair.other(), pair.one())
                : tellsApart(pair.one(), pair.other()) && tellsApart(pair.other(), pair.one());
        if (!holds) {
            faults.add(new Notice(
                    file.getFileName().toString(),
                    line.number(),
                    "« " + pair.one() + " » et « " + pair.other() + " » "
                            + (pair.alike() ? "ne se trouvent pas l'un l'autre" : "se confondent")));
        }
        return holds;
    }

    private boolean finds(String words, String text) {
        try (Bench.Ranking ranking = bench.over(List.of(new Passage("text", null, text).quote(0, false)))) {
            return ranking.search(query(words, Match.ALL)).total() == 1;
        }
    }

    private boolean tellsApart(String words, String text) {
        try (Bench.Ranking ranking = bench.over(List.of(
                new Passage("other", null, text).quote(0, false),
                new Passage("literal", null, words).quote(1, false)))) {
            Results results = ranking.search(query(words, Match.BEST));
            List<Hit> hits = results.hits();
            return !hits.isEmpty()
                    && hits.getFirst().quote().id().equals(Passage.quoteId(1))
                    && hits.stream().skip(1).noneMatch(Hit::complete);
        }
    }

    private static Query query(String words, Match match) {
        return new Query(words, match, Map.of(), null, null, Sort.RELEVANCE, Set.of(), Query.DEFAULT_SIZE, null);
    }

    /// Two texts, and whether they are forms of one.
    private record Pair(String section, String one, String other, boolean alike) {
        static Pair of(GoldLine line) {
            List<String> columns = line.columns("\t", 4);
            return new Pair(
                    columns.get(0),
                    columns.get(1),
                    columns.get(2),
                    columns.get(3).startsWith("yes"));
        }

        boolean isInclusive() {
            return section.startsWith("Inclusive");
        }
    }
}
