package fr.verbatim.evaluate;

import fr.verbatim.evaluate.QueryGold.GoldPassage;
import fr.verbatim.evaluate.QueryGold.GoldQuery;
import fr.verbatim.search.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The hits of one query laid beside the passages that answer it: passages that one hit covers are one answer, at the
/// highest grade, and nothing is counted twice.
///
/// @param gains of every hit in its order
/// @param possible the gains there were to be had
/// @param squarely answers of the highest grade there were
/// @param squarelyFound those among the hits
record JudgedRanking(List<Double> gains, List<Double> possible, int squarely, int squarelyFound) {
    static JudgedRanking of(GoldQuery query, List<Hit> hits) {
        List<GoldPassage> left = new ArrayList<>(query.relevant());
        List<Integer> grades = new ArrayList<>();
        for (Hit hit : hits) {
            String text = Folded.passage(hit.quote().verbatim());
            List<GoldPassage> covered = left.stream()
                    .filter(passage -> passage.source().equals(hit.source().file()))
                    .filter(passage -> Folded.within(text, Folded.passage(passage.text())))
                    .toList();
            left.removeAll(covered);
            grades.add(covered.stream().mapToInt(GoldPassage::grade).max().orElse(0));
        }
        List<Integer> answers = Stream.concat(
                        grades.stream().filter(grade -> grade > 0),
                        left.stream().map(GoldPassage::grade))
                .toList();
        return new JudgedRanking(
                grades.stream().map(JudgedRanking::gain).toList(),
                answers.stream().map(JudgedRanking::gain).toList(),
                squarely(answers),
                squarely(grades));
    }

    double ndcg(int depth) {
        return Gains.normalised(gains, possible, depth);
    }

    double recall() {
        return squarely == 0 ? 0 : (double) squarelyFound / squarely;
    }

    private static double gain(int grade) {
        return Math.pow(2, grade) - 1;
    }

    private static int squarely(List<Integer> grades) {
        return (int)
                grades.stream().filter(grade -> grade >= GoldPassage.SQUARELY).count();
    }
}
