package fr.verbatim.evaluate;

import java.util.List;

/// Judged queries over the corpus.
record QueryGold(List<GoldQuery> queries) {
    /// A query as somebody typed it, with every passage that answers.
    record GoldQuery(String query, List<GoldPassage> relevant) {
        boolean hasAnswer() {
            return relevant.stream().anyMatch(passage -> passage.grade() >= GoldPassage.SQUARELY);
        }
    }

    /// A passage that answers.
    ///
    /// @param source file name
    /// @param grade 2 answers squarely, 1 is related
    record GoldPassage(String source, List<Integer> lines, String text, int grade) {
        static final int SQUARELY = 2;
    }
}
