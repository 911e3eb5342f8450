package fr.verbatim.search;

import fr.verbatim.text.Remembered;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What the analyses make of texts, remembered for those met lately: pages show the same quotes again and again, and to
/// analyse them takes longer than to find them.
final class TextTerms {
    /// Texts of each analysis.
    private static final int MOST = 500;

    /// In UTF-16 units; of longer ones too much would have to be kept.
    private static final int LONGEST = 2_000;

    private final Map<Form, Remembered<List<Token>>> byForm = new ConcurrentHashMap<>();

    /// All terms of a text in a form, by position.
    List<Token> of(Form form, String text) {
        return text.length() > LONGEST
                ? Token.all(form.analyzer(), text)
                : byForm.computeIfAbsent(form, key -> new Remembered<>(MOST))
                        .get(text, key -> List.copyOf(Token.all(form.analyzer(), key)));
    }
}
