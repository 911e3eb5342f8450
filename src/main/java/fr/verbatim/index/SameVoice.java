package fr.verbatim.index;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Quote;
import fr.verbatim.model.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds what the voice of a quote says just before and after it in the same source: a testimony is often drawn
/// or written in several bubbles or sentences, of which one names the subject.
final class SameVoice {
    /// So many quotes on either side.
    private static final int REACH = 3;

    private SameVoice() {}

    /// @param inOrder the quotes of a source
    static List<Quote> nearby(List<Quote> inOrder, int at) {
        List<Quote> nearby = new ArrayList<>();
        Optional<String> voice = voice(inOrder.get(at));
        if (voice.isPresent()) {
            for (int i = Math.max(0, at - REACH); i <= Math.min(inOrder.size() - 1, at + REACH); i++) {
                if (i != at && voice.equals(voice(inOrder.get(i)))) {
                    nearby.add(inOrder.get(i));
                }
            }
        }
        return nearby;
    }

    /// Who speaks, where that is one known voice under the same headings.
    private static Optional<String> voice(Quote quote) {
        String under = String.join("\n", quote.context()) + "\n";
        return switch (quote.attribution()) {
            case Attribution.Named named ->
                Optional.of(under
                        + String.join(
                                "+",
                                named.speakers().stream()
                                        .map(Voice.PersonVoice::id)
                                        .toList()));
            case Attribution.Collective collective ->
                Optional.of(under + collective.speaker().organisation().name());
            case Attribution.Unnamed unnamed ->
                Optional.of(under + unnamed.speaker().description());
            case Attribution.Ambiguous ambiguous -> Optional.empty();
            case Attribution.Unknown unknown -> Optional.empty();
        };
    }
}
