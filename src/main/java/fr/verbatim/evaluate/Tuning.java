package fr.verbatim.evaluate;

import fr.verbatim.evaluate.QueryGold.GoldQuery;
import fr.verbatim.search.Hit;
import fr.verbatim.search.Match;
import fr.verbatim.search.Query;
import fr.verbatim.search.Sort;
import fr.verbatim.search.Weight;
import fr.verbatim.search.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Chooses the weights of the search. Each weight in its turn is tried larger and smaller, and the best kept,
/// as long as the goal rises; the goal is the mean of nDCG@10 and recall in 10, half over judged queries, half
/// over questions on passages.
///
/// So that nothing is learnt by heart, queries and questions are dealt into folds: weights chosen on all folds
/// but one are measured on that one, and what is proposed in the end is the geometric mean of what the folds
/// chose. Judge by the figures `held_out_…`, never by those of the fit.
record Tuning(QueryGold gold, Bench.Ranking corpus, PassageSet set, Bench.Ranking passages) {
    private static final int FOLDS = 4;
    private static final int ROUNDS = 2;
    private static final int DEPTH = 10;

    /// Every so many of the questions on passages is used: there are many, and they take long.
    private static final int SAMPLE = 12;

    private static final List<Float> FACTORS = List.of(0.5f, 0.8f, 1.25f, 2f);

    /// A smaller rise is chance.
    private static final double RISE = 0.0005;

    Score run() {
        List<Figure> figures = new ArrayList<>();
        List<Weights> chosen = new ArrayList<>();
        double before = 0;
        double after = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            Weights best = climb(index -> index % FOLDS != held);
            chosen.add(best);
            before += goal(Weights.CHOSEN, index -> index % FOLDS == held) / FOLDS;
            after += goal(best, index -> index % FOLDS == held) / FOLDS;
        }
        Weights proposed = mean(chosen);
        figures.add(Figure.score("held_out_before", before, "but atteint sur les plis tenus à part, poids actuels"));
        figures.add(Figure.score("held_out_after", after, "but atteint sur les plis tenus à part, poids réglés"));
        figures.add(Figure.score("fit_before", goal(Weights.CHOSEN, index -> true), "but sur tout, poids actuels"));
        figures.add(Figure.score("fit_after", goal(proposed, index -> true), "but sur tout, poids proposés"));
        for (Weight weight : Weight.values()) {
            String spread = String.join(
                    " ",
                    chosen.stream()
                            .map(one -> String.format(Locale.ROOT, "%.2f", one.get(weight)))
                            .toList());
            figures.add(Figure.score(
                    weight.name().toLowerCase(Locale.ROOT),
                    proposed.get(weight),
                    "poids proposé ; selon les plis : " + spread));
        }
        return new Score(figures, List.of());
    }

    private Weights climb(Predicate<Integer> part) {
        Weights best = Weights.CHOSEN;
        double reached = goal(best, part);
        for (int round = 0; round < ROUNDS; round++) {
            for (Weight weight : Weight.values()) {
                float start = best.get(weight);
                for (float factor : FACTORS) {
                    Weights tried = best.with(weight, start * factor);
                    double goal = goal(tried, part);
                    if (goal > reached + RISE) {
                        reached = goal;
                        best = tried;
                    }
                }
            }
        }
        return best;
    }

    private double goal(Weights weights, Predicate<Integer> part) {
        List<GoldQuery> queries =
                gold.queries().stream().filter(GoldQuery::hasAnswer).toList();
        double onQueries = mean(queries, part, query -> {
            JudgedRanking judged = JudgedRanking.of(
                    query,
                    corpus.search(QueryMetric.page(query.query()), weights).hits());
            return (judged.ndcg(DEPTH) + judged.recall()) / 2;
        });
        List<Map.Entry<String, String>> topics = sample();
        double onPassages = mean(topics, part, topic -> {
            Map<String, Integer> grades = set.gradesByQuote(topic.getKey());
            Query query =
                    new Query(topic.getValue(), Match.ANY, Map.of(), null, null, Sort.RELEVANCE, Set.of(), DEPTH, null);
            List<Hit> hits = passages.search(query, weights).hits();
            List<Integer> found = hits.stream()
                    .map(hit -> grades.getOrDefault(hit.quote().id(), 0))
                    .toList();
            return (PassageMetric.ndcg(found, grades) + PassageMetric.recall(found, DEPTH, grades)) / 2;
        });
        return (onQueries + onPassages) / 2;
    }

    private List<Map.Entry<String, String>> sample() {
        List<Map.Entry<String, String>> judged = set.topics().entrySet().stream()
                .filter(topic -> set.judgements().containsKey(topic.getKey()))
                .toList();
        return IntStream.range(0, judged.size())
                .filter(i -> i % SAMPLE == 0)
                .mapToObj(judged::get)
                .toList();
    }

    private interface Measure<T> {
        double of(T thing);
    }

    private static <T> double mean(List<T> things, Predicate<Integer> part, Measure<T> measure) {
        return IntStream.range(0, things.size())
                .filter(part::test)
                .mapToDouble(i -> measure.of(things.get(i)))
                .average()
                .orElse(0);
    }

    private static Weights mean(List<Weights> all) {
        Weights mean = Weights.CHOSEN;
        for (Weight weight : Weight.values()) {
            double logarithms = all.stream()
                    .mapToDouble(one -> Math.log(one.get(weight)))
                    .average()
                    .orElse(0);
            mean = mean.with(weight, (float) Math.exp(logarithms));
        }
        return mean;
    }
}
