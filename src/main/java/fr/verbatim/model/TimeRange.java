package fr.verbatim.model;

/// Start and end of something said, in milliseconds from the beginning of the recording.
public record TimeRange(long startMillis, long endMillis) {
    public TimeRange {
        if (startMillis < 0 || endMillis < startMillis) {
            throw new IllegalArgumentException(
                    "time " + startMillis + "-" + endMillis + " ms is not a stretch of time");
        }
    }
}
