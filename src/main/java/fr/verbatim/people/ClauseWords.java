package fr.verbatim.people;

import fr.verbatim.text.Words.Word;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Words by which lines are somebody's words rather than a name and what it is printed with.
final class ClauseWords {
    private static final Set<String> CLAUSE_WORDS = Set.of(
            "est",
            "sont",
            "etait",
            "etaient",
            "sera",
            "seront",
            "ont",
            "avait",
            "avaient",
            "va",
            "vont",
            "fait",
            "font",
            "peut",
            "peuvent",
            "doit",
            "doivent",
            "faut",
            "ne",
            "n",
            "je",
            "j",
            "tu",
            "il",
            "ils",
            "elle",
            "elles",
            "on",
            "nous",
            "vous",
            "se",
            "ce",
            "c",
            "ca",
            "cela",
            "a-t-il",
            "a-t-elle",
            "dit",
            "pense",
            "veut",
            "veulent");
    private static final Set<String> CLITICS = Set.of("m", "t", "s", "n", "j");

    private ClauseWords() {}

    /// A word that only a conjugated clause has; in capitals it belongs to a name (« L'EST Républicain »).
    /// A verb between capitals is part of what something is called: « Lire C'est Vivre ».
    static boolean anyIn(List<Word> after) {
        return IntStream.range(0, Math.min(12, after.size()))
                .anyMatch(i -> opensClause(after.get(i))
                        && !(i > 0
                                && i + 1 < after.size()
                                && after.get(i - 1).isCapitalised()
                                && after.get(i + 1).isCapitalised()));
    }

    static boolean opensClause(Word word) {
        boolean has = word.text().equals("a") || word.isElision() && CLITICS.contains(word.folded());
        return !word.isCapitalised() && (has || CLAUSE_WORDS.contains(word.folded()));
    }
}
