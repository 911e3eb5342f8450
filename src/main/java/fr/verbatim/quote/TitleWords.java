package fr.verbatim.quote;

import fr.verbatim.text.WordList;
import fr.verbatim.text.Words.Word;
import java.util.List;
import java.util.Set;

/// Words after which quotation marks hold a title, a term or a name, not what somebody said; from `title-words.txt`.
final class TitleWords {
    private static final Set<String> WORDS = WordList.loadFolded(TitleWords.class, "title-words.txt");
    private static final int REACH = 3;

    private TitleWords() {}

    /// Whether one of the last words before the opening mark is one of them.
    static boolean introduce(List<Word> before) {
        return before.stream().skip(Math.max(0, before.size() - REACH)).anyMatch(word -> WORDS.contains(word.folded()));
    }
}
