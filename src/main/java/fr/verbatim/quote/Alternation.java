package fr.verbatim.quote;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Span;
import fr.verbatim.model.Voice;
import fr.verbatim.quote.SpeechCue.Spoken;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The lines of one dialogue: where those that say whose they are show that two people take turns, the lines between
/// are theirs in turn. Before the first and behind the last of them somebody else may speak, unless several show it.
///
/// Three voices, one out of turn, or a line of two people (« — Vous partez ? — Oui ») leave the others open.
final class Alternation {
    private static final double IN_TURN = 0.75;
    private static final int SHOWN = 3;

    private final List<Draft> drafts;
    private final List<Line> lines = new ArrayList<>();

    /// @param drafts of the document, the lines of the dialogue at their end
    Alternation(List<Draft> drafts) {
        this.drafts = drafts;
    }

    private record Line(int draft, Referent referent, Span span) {}

    /// Takes note of the line whose draft was added last.
    void line(Referent referent, Span span) {
        lines.add(new Line(drafts.size() - 1, referent, span));
    }

    /// The dialogue is over.
    void end() {
        List<Referent> speakers = new ArrayList<>();
        for (int turn = 0; turn < 2; turn++) {
            List<Referent> known = known(turn);
            Set<List<Voice>> voices = known.stream().map(Referent::voices).collect(Collectors.toSet());
            if (voices.size() == 1 && known.getFirst().kind() == Referent.Kind.ONE) {
                speakers.add(known.getFirst());
            }
        }
        if (speakers.size() == 2
                && !speakers.getFirst().voices().equals(speakers.getLast().voices())) {
            int[] said = IntStream.range(0, lines.size())
                    .filter(i -> lines.get(i).referent().isSomebody())
                    .toArray();
            boolean shown = said.length >= SHOWN;
            int from = shown ? 0 : said[0];
            int to = shown ? lines.size() : said[said.length - 1];
            for (int i = from; i < to; i++) {
                fill(lines.get(i), speakers.get(i % 2));
            }
        }
        lines.clear();
    }

    private List<Referent> known(int turn) {
        return IntStream.range(0, lines.size())
                .filter(i -> i % 2 == turn)
                .mapToObj(i -> lines.get(i).referent())
                .filter(Referent::isSomebody)
                .toList();
    }

    private void fill(Line line, Referent speaker) {
        Draft draft = drafts.get(line.draft());
        if (draft.attribution() instanceof Attribution.Unknown) {
            Spoken spoken = new Spoken(
                    null,
                    "in-turn",
                    "les deux voix du dialogue alternent : « " + speaker.label() + " »",
                    IN_TURN,
                    0,
                    1);
            drafts.set(line.draft(), draft.withAttribution(Attributions.of(speaker, spoken, line.span())));
        }
    }
}
