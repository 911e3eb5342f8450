package fr.verbatim.model;

/// One stretch of the source that belongs to a quote.
///
/// @param span where it stands, in UTF-16 units and lines
/// @param codePointStart the same start in Unicode code points, as JSON gives it
/// @param codePointEnd the same end in Unicode code points (exclusive)
/// @param exact the raw text of the span, markup included
public record QuotePart(Span span, int codePointStart, int codePointEnd, String exact) {
    public QuotePart {
        Check.text("exact", exact);
        if (exact.length() != span.length()) {
            throw new IllegalArgumentException("exact has " + exact.length() + " units, its span " + span.length());
        }
        if (exact.codePointCount(0, exact.length()) != codePointEnd - codePointStart) {
            throw new IllegalArgumentException(
                    "code points " + codePointStart + "-" + codePointEnd + " do not count those of the exact text");
        }
    }
}
