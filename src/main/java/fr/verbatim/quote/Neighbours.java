package fr.verbatim.quote;

import fr.verbatim.model.Voice;
import fr.verbatim.quote.SpeechCue.Spoken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Whose words a quotation holds that its own sentence gives to nobody: those of the one the sentence before is
/// about, of the one who spoke before it in the paragraph, or of the one the sentence after is about. Where two
/// of them differ, the document does not say.
final class Neighbours {
    private static final double TOPIC = 0.78;
    private static final double GOES_ON = 0.86;
    private static final double CONTINUES = 0.8;
    private static final double AFTER = 0.74;
    private static final double NEXT_PARAGRAPH = 0.7;

    private static final Heard NOBODY = new Heard(Referent.nobody(""), null);

    private Neighbours() {}

    /// @param spoken null when nothing around says who spoke
    record Heard(Referent referent, @Nullable Spoken spoken) {}

    /// @param next whom the sentence after is about
    /// @param among how many sentences the paragraph has
    static Heard of(Scene scene, Speech speech, Optional<Referent> next, int among) {
        if (speech.afterColon()) {
            return scene.speakerHere()
                    .filter(last -> GoesOn.is(speech))
                    .map(last -> heard(last, "goes-on", "la phrase poursuit, après la citation de ", CONTINUES, speech))
                    .orElse(NOBODY);
        }
        boolean asks = Asked.isQuestion(speech.words());
        Predicate<Referent> speaks = one -> !scene.waits(one, asks);
        Optional<Referent> before = among == 1 ? scene.speakerBefore().filter(speaks) : Optional.empty();
        return here(scene, speech, speaks)
                .or(() -> next.filter(found -> found.kind() == Referent.Kind.ONE && speaks.test(found))
                        .map(found -> heard(found, "topic-after", "la phrase d'après parle de ", AFTER, speech)))
                .or(() -> before.map(found -> heard(
                        found,
                        "goes-on",
                        "au paragraphe d'avant, la citation précédente est celle de ",
                        NEXT_PARAGRAPH,
                        speech)))
                .orElse(NOBODY);
    }

    /// Who spoke last in the paragraph or whom the sentence before is about; where these are two, it stays open.
    private static Optional<Heard> here(Scene scene, Speech speech, Predicate<Referent> speaks) {
        Optional<Referent> rises = scene.rising();
        if (rises.isPresent()) {
            return rises.map(found -> heard(found, "topic", "la phrase d'avant donne la parole à ", TOPIC, speech));
        }
        Optional<Referent> topic = scene.topic().filter(speaks);
        Optional<Referent> last = scene.speakerHere().filter(speaks);
        List<Referent> others = last.map(one -> others(scene, topic, one)).orElse(List.of());
        if (!others.isEmpty()) {
            List<Voice> voices = new ArrayList<>();
            others.forEach(one -> voices.addAll(one.voices()));
            voices.addAll(last.get().voices());
            Referent either = Referent.either(
                    voices.stream().distinct().toList(),
                    others.getFirst().label(),
                    "plusieurs personnes peuvent avoir parlé ici");
            return Optional.of(heard(either, "neighbours", "la phrase ne dit pas qui parle, après ", 0.5, speech));
        }
        return last.map(found ->
                        heard(found, "goes-on", "dans le même paragraphe, la citation suit celle de ", GOES_ON, speech))
                .or(() -> topic.map(found -> heard(found, "topic", "la phrase d'avant parle de ", TOPIC, speech)));
    }

    /// Whom the sentence before is about, else who is named since somebody spoke: others than the one who did.
    private static List<Referent> others(Scene scene, Optional<Referent> topic, Referent last) {
        return topic.map(List::of).orElseGet(scene::namedSince).stream()
                .filter(one -> !same(one, last))
                .toList();
    }

    private static boolean same(Referent one, Referent other) {
        return one.voices().stream()
                .map(Voice::display)
                .toList()
                .equals(other.voices().stream().map(Voice::display).toList());
    }

    /// @param explanation up to whom it names
    private static Heard heard(Referent referent, String cue, String explanation, double probability, Speech speech) {
        if (!referent.isSomebody()) {
            return new Heard(referent, null);
        }
        String named = explanation + "« " + referent.label() + " »";
        Spoken spoken = new Spoken(null, cue, named, probability, speech.index(), speech.index() + 1);
        return new Heard(referent, spoken);
    }
}
