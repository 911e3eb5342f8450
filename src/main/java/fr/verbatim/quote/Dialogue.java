package fr.verbatim.quote;

import fr.verbatim.model.MappedText;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dialogue set out with dashes: paragraphs in a row that open with one, at least one of which has an incise
/// (« — Trois fois dans le même câble, chuchote-t-il. »). A list has none.
final class Dialogue {
    private static final Pattern DASH = Pattern.compile("^\\s*[–—][\\s\\xA0\\u202F]+(?=\\S)");

    private Dialogue() {}

    /// The words after the dash; empty when a paragraph opens with none.
    static Optional<MappedText> words(MappedText paragraph) {
        Matcher dash = DASH.matcher(paragraph.text());
        return dash.find()
                ? Optional.of(paragraph.slice(dash.end(), paragraph.length()).strip())
                : Optional.empty();
    }

    /// The passages that are lines of a dialogue.
    static Set<Passages.Passage> find(List<Passages.Passage> passages, ProseNames names) {
        Set<Passages.Passage> found = new HashSet<>();
        int at = 0;
        while (at < passages.size()) {
            int end = at;
            boolean spoken = false;
            while (end < passages.size() && words(passages.get(end).text()).isPresent()) {
                spoken = spoken
                        || words(passages.get(end).text())
                                .flatMap(words -> Incises.find(words, names.mentions(), names::named))
                                .isPresent();
                end++;
            }
            if (spoken) {
                found.addAll(passages.subList(at, end));
            }
            at = Math.max(at + 1, end);
        }
        return found;
    }
}
