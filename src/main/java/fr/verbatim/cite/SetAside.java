package fr.verbatim.cite;

import fr.verbatim.model.FullStop;
import java.util.ArrayList;
import java.util.List;

/// Texts that a style processor composes but may not touch: it would turn the quotation marks of a title into others,
/// drop one that meets another, and set a space before the sign of `&amp;`. Each goes in as one sign of nobody's
/// (the private use area of Unicode), and comes back as it was, but for its apostrophes, which are curved in print.
final class SetAside {
    private static final char FIRST = '\uE100';

    private final List<String> texts = new ArrayList<>();

    /// What stands for a text in the processor.
    String aside(String text) {
        texts.add(text.replace('\'', '’'));
        return String.valueOf((char) (FIRST + texts.size() - 1));
    }

    /// What the processor made, with the texts in their places. It sees no point at the end of any: none is set twice.
    String back(String entry) {
        StringBuilder whole = new StringBuilder(entry.length());
        for (int i = 0; i < entry.length(); i++) {
            int text = entry.charAt(i) - FIRST;
            if (text >= 0 && text < texts.size()) {
                whole.append(texts.get(text));
            } else if (entry.charAt(i) != '.' || !FullStop.endsIn(whole)) {
                whole.append(entry.charAt(i));
            }
        }
        return whole.toString();
    }
}
