package fr.verbatim.quote;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Certainty;
import fr.verbatim.model.Document;
import fr.verbatim.model.Evidence;
import fr.verbatim.model.Grounds;
import fr.verbatim.model.MappedText;
import fr.verbatim.model.Span;
import fr.verbatim.model.Voice;
import fr.verbatim.people.Registry;
import fr.verbatim.people.SpeakerLabel;
import fr.verbatim.people.SpeakerLabelReader;
import fr.verbatim.people.UnnamedSignature;
import fr.verbatim.text.Quotations;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Bubbles that say themselves whose words they hold: « Dans la salle : … », « Bravo ! (dans la salle) »,
/// « Jeanne Petit, aide-soignante, répond : « … » ». No signature near them changes that.
final class VoicedBubbles {
    private static final double LABELLED = 0.98;
    private static final Pattern BRACKET = Pattern.compile("\\((?<in>[^()]{3,60})\\)[.!?…]?\\s*$");

    private final Document document;
    private final SpeakerLabelReader labels;

    VoicedBubbles(Document document, Registry registry) {
        this.document = document;
        this.labels = new SpeakerLabelReader(registry);
    }

    /// A name before a colon may be what a bubble is about (« Sam Altman : un milliardaire »), so that its words
    /// have to stand in guillemets.
    Optional<NoteItem.Voiced> read(MappedText bubble, boolean gapBefore) {
        Optional<NoteItem.Voiced> inRoom = inRoom(bubble, gapBefore);
        return inRoom.isPresent() ? inRoom : labelled(bubble, gapBefore);
    }

    /// « Bravo ! (dans la salle) »: the bracket says where the words come from, and is printed with them.
    private Optional<NoteItem.Voiced> inRoom(MappedText bubble, boolean gapBefore) {
        Matcher bracket = BRACKET.matcher(bubble.text());
        if (!bracket.find() || bubble.text().strip().equals(bracket.group().strip())) {
            return Optional.empty();
        }
        return UnnamedSignature.findInRoom(bracket.group("in")).map(voice -> {
            Span span = bubble.span(document.raw(), bracket.start("in"), bracket.end("in"));
            return new NoteItem.Voiced(
                    new FoundSpeaker(voice, List.of(), voice.description(), span), bubble, gapBefore);
        });
    }

    private Optional<NoteItem.Voiced> labelled(MappedText bubble, boolean gapBefore) {
        // A narrow bubble may break its label over lines.
        String text = bubble.text().replace('\n', ' ');
        Optional<SpeakerLabel> label = text.indexOf(':') < 0
                ? Optional.empty()
                : labels.read(text).filter(found -> found.end() < bubble.length());
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
                "la bulle dit elle-même qui parle : « " + speaker.label() + " »",
                Math.log(LABELLED / (1 - LABELLED)),
                speaker.span());
        Grounds grounds = new Grounds(speaker.label(), LABELLED, List.of(), List.of(evidence), null);
        return Attributions.of(List.of(speaker.voice()), Certainty.ESTABLISHED, grounds);
    }
}
