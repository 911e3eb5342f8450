package fr.verbatim.web.page;

/// A stretch of a comparison.
///
/// @param change `same`, `missing` (in the document only) or `added` (in what was written only)
public record Difference(String change, String text) {
    /// The words, which alone are underlined or struck out.
    public String words() {
        return text.stripTrailing();
    }

    /// What stands between them and the words behind.
    public String space() {
        return text.substring(words().length());
    }
}
