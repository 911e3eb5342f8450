package fr.verbatim.model;

/// The point that ends a sentence, which a name or a label may have already: « Marie V. », « dépl… ».
public final class FullStop {
    private FullStop() {}

    /// The text with one point behind it.
    public static String after(String text) {
        return text + behind(text);
    }

    /// What is still to be set behind a text that ends a sentence: a point, or nothing.
    public static String behind(String text) {
        return endsIn(text) ? "" : ".";
    }

    /// Whether a text ends in a point of its own.
    public static boolean endsIn(CharSequence text) {
        int end = text.length();
        return end > 0 && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == '…');
    }
}
