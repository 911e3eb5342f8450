package fr.verbatim.quote;

import fr.verbatim.text.WordList;
import java.util.List;
import java.util.Set;

/// Words after which quotation marks hold a title, a term or a name, not what somebody said; from `title-words.txt`.
final class TitleWords {
    private static final Set<String> WORDS = WordList.loadFolded(TitleWords.class, "title-words.txt");
    private static final Set<String> WORDINGS = Set.of("mot", "mots", "termes", "formule", "expression", "question");
    private static final Set<String> OWN = Set.of("ses", "ces", "cette", "sa", "son", "ce", "leurs", "leur");
    /// « n'a qu'une question : « … » »
    private static final Set<String> ONLY = Set.of("que", "qu");

    private static final Set<String> INDEFINITE = Set.of("un", "une");
    private static final Set<String> GOVERNING = Set.of("de", "d", "dans");
    private static final int REACH = 3;

    private TitleWords() {}

    /// Whether the word before a quotation is a preposition that governs it: « dans « … » », « autrice de « … » ».
    static boolean govern(ProseSentence sentence, int quotation) {
        return sentence.isOneOf(quotation - 1, GOVERNING);
    }

    /// Whether a quotation between commas stands beside such a word: « son premier roman, « … », ».
    static boolean standBeside(ProseSentence sentence, int quotation) {
        return sentence.is(quotation - 1, Token.Kind.COMMA)
                && sentence.is(quotation - 2, Token.Kind.WORD)
                && contains(sentence.token(quotation - 2).folded())
                && sentence.is(quotation + 1, Token.Kind.COMMA);
    }

    static boolean contains(String folded) {
        return WORDS.contains(folded);
    }

    /// Whether one of the last words before the opening mark is one of them, no colon between.
    static boolean introduce(List<Token> before) {
        if (!before.isEmpty() && before.getLast().is(Token.Kind.COLON)) {
            return before.size() > 1
                    && WORDS.contains(before.get(before.size() - 2).folded())
                    && !ownWords(before)
                    && !(before.size() > 2
                            && before.get(before.size() - 3).folded().equals("en"));
        }
        return before.subList(Math.max(0, before.size() - REACH), before.size()).stream()
                .anyMatch(token -> WORDS.contains(token.folded()));
    }

    /// « ne mâche pas ses mots : « … » », « a eu cette formule : « … » »: what somebody said, not what a thing
    /// is called.
    private static boolean ownWords(List<Token> before) {
        boolean wording = before.size() > 2
                && WORDINGS.contains(before.get(before.size() - 2).folded());
        boolean only = before.size() > 3
                && INDEFINITE.contains(before.get(before.size() - 3).folded())
                && ONLY.contains(before.get(before.size() - 4).folded());
        return wording && (only || OWN.contains(before.get(before.size() - 3).folded()));
    }
}
