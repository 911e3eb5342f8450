package fr.verbatim.quote;

import java.util.HashMap;
import java.util.Map;

/// Where a note sets the signature of a poster among its bubbles, as seen at the borders of its sections: how
/// many bubbles stand before the first signature after a title, and after the last one before the next title.
///
/// @param before sections whose first signature has bubbles before it
/// @param notBefore sections that open with a signature
/// @param after whether bubbles stand between the last signature of a section and its end, by section
record NoteLayout(int before, int notBefore, Map<Integer, Boolean> after) {
    NoteLayout {
        after = Map.copyOf(after);
    }

    static NoteLayout of(Note note) {
        int before = 0;
        int notBefore = 0;
        Map<Integer, Boolean> after = new HashMap<>();
        for (NoteRun run : note.runs()) {
            boolean title = run.titleAt() >= 0;
            Signer left = run.before();
            Signer right = run.after();
            int untilTitle = title ? run.titleAt() : run.bubbles().size();
            int sinceTitle =
                    title ? run.bubbles().size() - run.titleAt() : run.bubbles().size();
            if (left != null && (title || right == null)) {
                after.put(left.section(), untilTitle > 0);
            }
            if (right != null && (title || left == null)) {
                before += sinceTitle > 0 ? 1 : 0;
                notBefore += sinceTitle > 0 ? 0 : 1;
            }
        }
        return new NoteLayout(before, notBefore, after);
    }

    /// Every section opens with a signature: it stands above its bubbles.
    boolean signatureFirst() {
        return before == 0 && notBefore > 0;
    }

    /// No section has a bubble after its last signature: it stands below its bubbles.
    boolean signatureLast() {
        return before > 0 && !after.isEmpty() && after.values().stream().noneMatch(any -> any);
    }

    /// Whether the poster that ends a section has bubbles after its signature; where that is not known, whether most
    /// have.
    boolean bubblesAfter(int section) {
        long with = after.values().stream().filter(any -> any).count();
        return after.getOrDefault(section, 2 * with >= after.size());
    }
}
