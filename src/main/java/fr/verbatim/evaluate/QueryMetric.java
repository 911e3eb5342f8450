package fr.verbatim.evaluate;

import fr.verbatim.evaluate.QueryGold.GoldQuery;
import fr.verbatim.model.Notice;
import fr.verbatim.search.Match;
import fr.verbatim.search.Query;
import fr.verbatim.search.Results;
import fr.verbatim.search.Sort;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Do queries as people type them find the quotes that answer, on the first page, in the page's ranking?
///
/// Queries that nothing answers squarely are left out of the means; of those it is told how many got no complete match,
/// which is the honest answer to them.
record QueryMetric(QueryGold gold, Bench.Ranking ranking, Path file) implements Metric {
    private static final int DEPTH = 10;

    @Override
    public Score measure() {
        List<Notice> faults = new ArrayList<>();
        int answerable = 0;
        int silent = 0;
        double gains = 0;
        double recall = 0;
        for (GoldQuery query : gold.queries()) {
            Results results = ranking.search(page(query.query()));
            if (query.hasAnswer()) {
                JudgedRanking judged = JudgedRanking.of(query, results.hits());
                answerable++;
                gains += judged.ndcg(DEPTH);
                recall += judged.recall();
                addFault(query, judged, results, faults);
            } else if (results.total() == 0) {
                silent++;
            }
        }
        int unanswerable = gold.queries().size() - answerable;
        return new Score(
                List.of(
                        Figure.count("queries", answerable, "questions auxquelles le corpus répond"),
                        Figure.score("ndcg_10", mean(gains, answerable), "nDCG@10 moyen, gains 3 et 1"),
                        Figure.score(
                                "recall_grade_2_10",
                                mean(recall, answerable),
                                "bonnes réponses parmi les 10 premières"),
                        Figure.share(
                                "no_answer_no_match_share",
                                silent,
                                unanswerable,
                                "sans réponse et sans résultat complet")),
                faults);
    }

    static Query page(String words) {
        return new Query(words, Match.BEST, Map.of(), null, null, Sort.RELEVANCE, Set.of(), DEPTH, null);
    }

    private void addFault(GoldQuery query, JudgedRanking judged, Results results, List<Notice> faults) {
        if (judged.ndcg(DEPTH) < 1) {
            faults.add(new Notice(
                    file.getFileName().toString(),
                    0,
                    String.format(
                            Locale.FRENCH,
                            "« %s » : nDCG@10 %.3f, %d des %d bonnes réponses, %d résultats complets",
                            query.query(),
                            judged.ndcg(DEPTH),
                            judged.squarelyFound(),
                            judged.squarely(),
                            results.total())));
        }
    }

    private static double mean(double sum, int of) {
        return of == 0 ? 0 : sum / of;
    }
}
