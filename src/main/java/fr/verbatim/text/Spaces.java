package fr.verbatim.text;

import fr.verbatim.model.MappedText;

/// White space as French texts have it: no-break, narrow, thin.
public final class Spaces {
    private Spaces() {}

    /// One ordinary space for every run of white space that holds a break or more than one character; a single no-break
    /// space stays as typed, since it belongs to the typography of the sentence. None at either end.
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            if (!MappedText.isSpace(text.charAt(i))) {
                folded.append(text.charAt(i++));
                continue;
            }
            int start = i;
            while (i < text.length() && MappedText.isSpace(text.charAt(i))) {
                i++;
            }
            if (!folded.isEmpty() && i < text.length()) {
                boolean typographic = i - start == 1 && isNoBreak(text.charAt(start));
                folded.append(typographic ? text.charAt(start) : ' ');
            }
        }
        return folded.toString();
    }

    private static boolean isNoBreak(char c) {
        return c == '\u00A0' || c == '\u202F' || c == '\u2009';
    }
}
