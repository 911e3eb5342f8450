package fr.verbatim.quote;

import fr.verbatim.model.Voice;
import fr.verbatim.quote.SpeechCue.Spoken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whose words a quotation holds that its own sentence gives to nobody: those of the one the sentence before is
/// about, of the one who spoke before it in the paragraph, or of the one the sentence after is about. Where two
/// of them differ, the document does not say.
final class Neighbours {
    private static final double TOPIC = 0.78;
    private static final double GOES_ON = 0.86;
    private static final double AFTER = 0.74;
    private static final double NEXT_PARAGRAPH = 0.7;

    private Neighbours() {}

    /// @param spoken null when nothing around says who spoke
    record Heard(Referent referent, @Nullable Spoken spoken) {}

    /// @param next whom the sentence after is about
    /// @param among how many sentences the paragraph has
    static Heard of(Scene scene, Speech speech, Optional<Referent> next, int among) {
        if (speech.afterColon()) {
            return new Heard(Referent.nobody(""), null);
        }
        Optional<Referent> topic = scene.topic();
        Optional<Referent> here = scene.speakerHere();
        if (topic.isPresent() && here.isPresent() && !same(topic.get(), here.get())) {
            List<Voice> voices = new ArrayList<>(topic.get().voices());
            voices.addAll(here.get().voices());
            return heard(
                    Referent.either(voices, topic.get().label(), "deux personnes peuvent avoir parlé ici"),
                    "neighbours",
                    "la phrase ne dit pas qui parle",
                    0.5,
                    speech);
        }
        if (here.isPresent()) {
            return heard(
                    here.get(),
                    "goes-on",
                    "la citation suit celle de « " + here.get().label() + " » dans le même paragraphe",
                    GOES_ON,
                    speech);
        }
        if (topic.isPresent()) {
            return heard(
                    topic.get(),
                    "topic",
                    "la phrase d'avant parle de « " + topic.get().label() + " »",
                    TOPIC,
                    speech);
        }
        if (next.isPresent() && next.get().kind() == Referent.Kind.ONE) {
            return heard(
                    next.get(),
                    "topic-after",
                    "la phrase d'après parle de « " + next.get().label() + " »",
                    AFTER,
                    speech);
        }
        Optional<Referent> before = among == 1 ? scene.speakerBefore() : Optional.empty();
        return before.map(found -> heard(
                        found,
                        "goes-on",
                        "la citation suit celle de « " + found.label() + " » au paragraphe d'avant",
                        NEXT_PARAGRAPH,
                        speech))
                .orElseGet(() -> new Heard(Referent.nobody(""), null));
    }

    private static boolean same(Referent one, Referent other) {
        return one.voices().stream()
                .map(Voice::display)
                .toList()
                .equals(other.voices().stream().map(Voice::display).toList());
    }

    private static Heard heard(Referent referent, String cue, String explanation, double probability, Speech speech) {
        if (!referent.isSomebody()) {
            return new Heard(referent, null);
        }
        Spoken spoken = new Spoken(null, cue, explanation, probability, speech.index(), speech.index() + 1);
        return new Heard(referent, spoken);
    }
}
