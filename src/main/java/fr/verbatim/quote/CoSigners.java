package fr.verbatim.quote;

import fr.verbatim.model.Voice;
import java.util.ArrayList;
import java.util.List;

/// Two signatures, one right below the other, sign one poster together, where signatures stand all above or all below
/// their bubbles. Where they stand among them, one may end a poster and the other begin the next.
final class CoSigners {
    private CoSigners() {}

    static boolean stand(List<NoteItem> items) {
        return together(items).size() < items.size();
    }

    static List<NoteItem> together(List<NoteItem> items) {
        List<NoteItem> joined = new ArrayList<>();
        for (NoteItem item : items) {
            if (item instanceof NoteItem.Signed second
                    && !joined.isEmpty()
                    && joined.getLast() instanceof NoteItem.Signed first
                    && !second.gapBefore()
                    && areOnePersonEach(first, second)) {
                joined.removeLast();
                joined.add(new NoteItem.Signed(List.of(first.speaker(), second.speaker()), first.gapBefore()));
            } else {
                joined.add(item);
            }
        }
        return joined;
    }

    private static boolean areOnePersonEach(NoteItem.Signed first, NoteItem.Signed second) {
        return first.speakers().size() == 1
                && second.speakers().size() == 1
                && first.speaker().voice() instanceof Voice.PersonVoice one
                && second.speaker().voice() instanceof Voice.PersonVoice other
                && !one.id().equals(other.id());
    }
}
