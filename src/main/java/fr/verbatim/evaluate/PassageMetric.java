package fr.verbatim.evaluate;

import fr.verbatim.search.Hit;
import fr.verbatim.search.Match;
import fr.verbatim.search.Query;
import fr.verbatim.search.Sort;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Do questions find their passages in a retrieval set, through the same analysis and ranking as the corpus?
///
/// @param prefix how its figures begin: nothing, or [#TITLED] where the titles are indexed too
record PassageMetric(PassageSet set, Bench bench, String prefix) implements Metric {
    static final String TITLED = "titled_";

    private static final int DEPTH = 10;
    private static final int DEEP = Query.MAX_SIZE;

    @Override
    public Score measure() {
        double gains = 0;
        double reciprocal = 0;
        double recall = 0;
        double deepRecall = 0;
        int judged = 0;
        try (Bench.Ranking ranking = bench.over(set.quotes(prefix.equals(TITLED)))) {
            for (Map.Entry<String, String> topic : set.topics().entrySet()) {
                Map<String, Integer> grades = set.gradesByQuote(topic.getKey());
                if (!grades.isEmpty()) {
                    List<Integer> found = ranked(ranking, topic.getValue(), grades);
                    judged++;
                    gains += ndcg(found, grades);
                    reciprocal += reciprocalRank(found);
                    recall += recall(found, DEPTH, grades);
                    deepRecall += recall(found, DEEP, grades);
                }
            }
        }
        return new Score(
                List.of(
                        Figure.count(prefix + "topics", judged, "questions jugées"),
                        Figure.score(prefix + "ndcg_10", mean(gains, judged), "nDCG@10 moyen"),
                        Figure.score(prefix + "mrr_10", mean(reciprocal, judged), "rang réciproque moyen, 10 premiers"),
                        Figure.score(prefix + "recall_10", mean(recall, judged), "trouvés parmi les 10 premiers"),
                        Figure.score(
                                prefix + "recall_100", mean(deepRecall, judged), "trouvés parmi les 100 premiers")),
                List.of());
    }

    /// The grade of every hit, in its order.
    private static List<Integer> ranked(Bench.Ranking ranking, String words, Map<String, Integer> grades) {
        Query query = new Query(words, Match.ANY, Map.of(), null, null, Sort.RELEVANCE, Set.of(), DEEP, null);
        List<Hit> hits = ranking.search(query).hits();
        return hits.stream()
                .map(hit -> grades.getOrDefault(hit.quote().id(), 0))
                .toList();
    }

    static double ndcg(List<Integer> found, Map<String, Integer> grades) {
        return Gains.normalised(
                found.stream().map(Integer::doubleValue).toList(),
                grades.values().stream().map(Integer::doubleValue).toList(),
                DEPTH);
    }

    private static double reciprocalRank(List<Integer> found) {
        for (int rank = 1; rank <= Math.min(DEPTH, found.size()); rank++) {
            if (found.get(rank - 1) > 0) {
                return 1.0 / rank;
            }
        }
        return 0;
    }

    static double recall(List<Integer> found, int depth, Map<String, Integer> grades) {
        long relevant = found.stream().limit(depth).filter(grade -> grade > 0).count();
        return (double) relevant / grades.size();
    }

    private static double mean(double sum, int of) {
        return of == 0 ? 0 : sum / of;
    }
}
