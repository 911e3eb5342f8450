package fr.verbatim.model;

/// A stretch of a document's raw text.
///
/// @param start first UTF-16 unit, from 0
/// @param end UTF-16 unit after the last, at least `start`
/// @param firstLine line of the first unit, from 1
/// @param lastLine line of the last unit, at least `firstLine`
public record Span(int start, int end, int firstLine, int lastLine) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span [" + start + ", " + end + ") is not a stretch of text");
        }
        if (firstLine < 1 || lastLine < firstLine) {
            throw new IllegalArgumentException("lines " + firstLine + "-" + lastLine + " are not a range of lines");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    /// In the order of the text, the shorter first where two begin together.
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
