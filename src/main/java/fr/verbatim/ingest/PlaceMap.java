package fr.verbatim.ingest;

import fr.verbatim.model.Span;

/// Where the places of an old text stand in its new version, taking all that was edited as one stretch: what is before
/// it stays, what is after it moves by the difference, what is inside may be anywhere in the new stretch.
final class PlaceMap {
    private final int sameStart;
    private final int oldEnd;
    private final int newEnd;
    private final int shift;

    /// Linear in the longer text.
    PlaceMap(String old, String fresh) {
        int most = Math.min(old.length(), fresh.length());
        int start = 0;
        while (start < most && old.charAt(start) == fresh.charAt(start)) {
            start++;
        }
        int tail = 0;
        while (tail < most - start && old.charAt(old.length() - 1 - tail) == fresh.charAt(fresh.length() - 1 - tail)) {
            tail++;
        }
        this.sameStart = start;
        this.oldEnd = old.length() - tail;
        this.newEnd = fresh.length() - tail;
        this.shift = fresh.length() - old.length();
    }

    /// How many UTF-16 units of `fresh` lie where `old` may stand now.
    int overlap(Span old, Span fresh) {
        int start = old.start() < sameStart ? old.start() : old.start() >= oldEnd ? old.start() + shift : sameStart;
        int end = old.end() <= sameStart ? old.end() : old.end() > oldEnd ? old.end() + shift : newEnd;
        return Math.max(0, Math.min(end, fresh.end()) - Math.max(start, fresh.start()));
    }
}
