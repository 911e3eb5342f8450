package fr.verbatim.quote;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Certainty;
import fr.verbatim.model.Document;
import fr.verbatim.model.Evidence;
import fr.verbatim.model.Grounds;
import fr.verbatim.model.MappedText;
import fr.verbatim.model.Voice;
import fr.verbatim.people.Registry;
import fr.verbatim.people.SpeakerLabel;
import fr.verbatim.people.SpeakerLabelReader;
import fr.verbatim.text.Quotations;
import java.util.List;
import java.util.Optional;

/// Bubbles that say themselves whose words they hold: « Dans la salle : … », « Jeanne Petit, aide-soignante, répond :
/// « … » ». No signature near them changes that.
final class VoicedBubbles {
    private static final double LABELLED = 0.98;

    private final Document document;
    private final SpeakerLabelReader labels;

    VoicedBubbles(Document document, Registry registry) {
        this.document = document;
        this.labels = new SpeakerLabelReader(registry);
    }

    /// A name before a colon may be what a bubble is about (« Sam Altman : un milliardaire »), so that its words
    /// have to stand in guillemets.
    Optional<NoteItem.Voiced> read(MappedText bubble, boolean gapBefore) {
        Optional<SpeakerLabel> label = bubble.text().indexOf(':') < 0
                ? Optional.empty()
                : labels.read(bubble.text()).filter(found -> found.end() < bubble.length());
        if (label.isEmpty() || label.get().voices().size() > 1) {
            return Optional.empty();
        }
        MappedText words = bubble.slice(label.get().end(), bubble.length()).strip();
        Voice voice = label.get().voices().getFirst();
        List<Quotations.Quotation> quotations = Quotations.find(words.text());
        boolean quoted = quotations.size() == 1
                && quotations.getFirst().open() == 0
                && quotations.getFirst().close() >= words.length() - 2;
        boolean says = label.get().text().chars().anyMatch(Character::isLetter)
                && words.text().codePoints().anyMatch(Character::isLetter);
        if (!says || !quoted && !(voice instanceof Voice.UnnamedVoice)) {
            return Optional.empty();
        }
        MappedText said = quoted
                ? words.slice(
                                quotations.getFirst().start(),
                                quotations.getFirst().end())
                        .strip()
                : words;
        MappedText printed = bubble.slice(0, label.get().end()).strip();
        FoundSpeaker speaker = new FoundSpeaker(
                voice, label.get().roles(), label.get().text(), printed.span(document.raw(), 0, printed.length()));
        return Optional.of(new NoteItem.Voiced(speaker, said, gapBefore));
    }

    /// What the label says.
    static Attribution attribution(FoundSpeaker speaker) {
        Evidence evidence = new Evidence(
                "bubble-label",
                "la bulle s'ouvre par « " + speaker.label() + " »",
                Math.log(LABELLED / (1 - LABELLED)),
                speaker.span());
        Grounds grounds = new Grounds(speaker.label(), LABELLED, List.of(), List.of(evidence), null);
        return Attributions.of(List.of(speaker.voice()), Certainty.ESTABLISHED, grounds);
    }
}
