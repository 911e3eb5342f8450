package fr.verbatim.quote;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Block;
import fr.verbatim.model.BlockKind;
import fr.verbatim.model.Certainty;
import fr.verbatim.model.Document;
import fr.verbatim.model.Evidence;
import fr.verbatim.model.Grounds;
import fr.verbatim.model.MappedText;
import fr.verbatim.model.QuoteKind;
import fr.verbatim.model.Span;
import fr.verbatim.model.TimeRange;
import fr.verbatim.model.Voice;
import fr.verbatim.model.Wording;
import fr.verbatim.people.Registry;
import fr.verbatim.people.SpeakerLabel;
import fr.verbatim.people.SpeakerLabelReader;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Captions: cues are joined until a sentence ends or somebody else speaks; one quote a sentence, with its
/// time. Who speaks is what the format's own voice mark or a label at the beginning of a cue says; without
/// either nobody is named, save that a sentence goes on with its speaker, and that in a file which marks a voice only
/// where it changes the one marked last is probably still speaking.
final class Captions implements LayoutReader {
    private static final double VOICED = 0.98;
    private static final double STILL_SPEAKING = 0.8;
    /// A dash at the beginning of a cue is how captions show that somebody else speaks.
    private static final Pattern CHANGE = Pattern.compile("^(?:[-–—]|>>)\\s*(?=[\\p{L}«\"“¿¡…])");
    /// Where a second speaker may begin within a cue: at a line, or behind the end of a sentence.
    private static final Pattern ANOTHER = Pattern.compile("(?:\\s*\\n"
            + "\\s*|(?<=[.!?…])\\s+)(?:(?=(?<dash>[-–—]|>>)\\s*[\\p{L}«\"“…])|(?=\\p{Lu}[^:\\n"
            + ".!?]{1,60}:\\s))");
    private static final Pattern QUESTION_END = Pattern.compile("\\?[\\s\\xA0\\u202F]*[»”\")\\s]*$");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][»”\")\\s]*$");

    private final Registry registry;
    private final SpeakerLabelReader labels;

    Captions(Registry registry) {
        this.registry = registry;
        this.labels = new SpeakerLabelReader(registry);
    }

    @Override
    public Reading read(Document document, List<Block> blocks, List<String> context) {
        List<Block> cues =
                blocks.stream().filter(block -> block.kind() == BlockKind.CUE).toList();
        Track track = new Track(context, !marksEveryCue(cues));
        cues.forEach(track::take);
        track.close();
        return new Reading(track.drafts, track.speakers, List.of());
    }

    /// Whether voices are marked again where they do not change: a cue without a mark is then nobody's.
    private static boolean marksEveryCue(List<Block> cues) {
        for (int i = 1; i < cues.size(); i++) {
            String voice = cues.get(i).voice();
            if (voice != null && voice.equals(cues.get(i - 1).voice())) {
                return true;
            }
        }
        return false;
    }

    /// The cues on their way into sentences.
    private final class Track {
        private final List<String> context;
        private final List<Draft> drafts = new ArrayList<>();
        private final List<FoundSpeaker> speakers = new ArrayList<>();
        private final List<MappedText> words = new ArrayList<>();
        private final List<Block> cues = new ArrayList<>();
        private final boolean lasting;
        private @Nullable Speaker speaker;
        /// Whether the last sentence asks: whose the next one is then has to be said.
        private boolean asked;

        /// @param lasting whether a voice lasts until another is marked
        private Track(List<String> context, boolean lasting) {
            this.context = context;
            this.lasting = lasting;
        }

        /// What stands in a cue behind another dash or another label is somebody else's.
        private void take(Block cue) {
            MappedText text = cue.text().strip();
            boolean dashes = CHANGE.matcher(text.text()).find();
            Matcher another = ANOTHER.matcher(text.text());
            int start = 0;
            while (another.find()) {
                boolean opens = another.group("dash") != null
                        ? dashes
                        : label(text.text().substring(another.end()), false).isPresent();
                if (opens) {
                    take(cue, text.slice(start, another.start()).strip());
                    start = another.end();
                }
            }
            take(cue, text.slice(start, text.length()).strip());
        }

        private void take(Block cue, MappedText printed) {
            if (StageNotes.isNote(printed)) {
                close();
                return;
            }
            Matcher change = CHANGE.matcher(printed.text());
            boolean changes = change.find();
            MappedText text = changes ? printed.slice(change.end(), printed.length()) : printed;
            Optional<SpeakerLabel> label = cue.voice() == null ? label(text.text(), changes) : Optional.empty();
            Speaker next = speaker(cue, label);
            if (next == null && (words.isEmpty() || changes)) {
                close();
                speaker = speaker == null || !lasting || changes || asked ? null : speaker.stillSpeaking();
            }
            if (next != null
                    && (speaker == null || !speaker.marked() || !next.label().equals(speaker.label()))) {
                close();
                speaker = next;
                next.voices()
                        .forEach(voice -> speakers.add(new FoundSpeaker(voice, List.of(), next.label(), next.span())));
            } else if (next != null && words.isEmpty()) {
                speaker = next;
            }
            MappedText spoken = label.map(found -> text.slice(Math.min(found.end(), text.length()), text.length())
                            .strip())
                    .orElse(text);
            if (spoken.text().codePoints().anyMatch(Character::isLetterOrDigit)) {
                words.add(spoken);
                cues.add(cue);
            }
            if (SENTENCE_END.matcher(spoken.text()).find()) {
                close();
            }
        }

        /// A first name is one. A label of another form is one where it is all in capitals, as captions set labels, or
        /// where a mark shows
        /// that somebody else speaks.
        private Optional<SpeakerLabel> label(String text, boolean changes) {
            return labels.read(text)
                    .or(() -> labels.readSomebodys(text)
                            .filter(found -> Words.of(found.text()).stream().allMatch(Word::isCapitalised)))
                    .or(() -> labels.readRepeatable(text)
                            .filter(found ->
                                    changes || found.text().codePoints().noneMatch(Character::isLowerCase)));
        }

        private @Nullable Speaker speaker(Block cue, Optional<SpeakerLabel> label) {
            String voice = cue.voice();
            if (voice != null) {
                return new Speaker(marked(voice), voice, cue.span(), true);
            }
            return label.map(found -> new Speaker(found.voices(), found.text(), cue.span(), true))
                    .orElse(null);
        }

        private List<Voice> marked(String voice) {
            return labels.read(voice + " : ")
                    .map(SpeakerLabel::voices)
                    .orElseGet(() -> List.of(registry.findPerson(voice)
                            .<Voice>map(person -> registry.voice(person.name(), List.of()))
                            .orElseGet(() -> new Voice.UnnamedVoice(voice))));
        }

        private void close() {
            if (!words.isEmpty()) {
                asked = QUESTION_END.matcher(words.getLast().text()).find();
                drafts.add(new Draft(
                        words.stream().map(Piece::of).toList(),
                        QuoteKind.RECORDED,
                        Wording.SPEAKER,
                        attribution(speaker),
                        context,
                        null,
                        List.of(),
                        null,
                        null,
                        time(),
                        true,
                        null));
            }
            words.clear();
            cues.clear();
        }

        /// From the first cue to the last one that have a time that can be read; null where none has.
        private @Nullable TimeRange time() {
            List<TimeRange> times =
                    cues.stream().map(Block::time).filter(Objects::nonNull).toList();
            if (times.isEmpty()) {
                return null;
            }
            TimeRange first = times.getFirst();
            long end = Math.max(first.endMillis(), times.getLast().endMillis());
            return new TimeRange(first.startMillis(), end);
        }
    }

    private static Attribution attribution(@Nullable Speaker speaker) {
        if (speaker == null) {
            return new Attribution.Unknown(Grounds.of(0, List.of()));
        }
        double probability = speaker.marked() ? VOICED : STILL_SPEAKING;
        Certainty certainty = speaker.marked() ? Certainty.ESTABLISHED : Certainty.PROBABLE;
        String explanation = speaker.marked() ? "le sous-titre donne la voix" : "la dernière voix marquée avant est";
        Evidence evidence = new Evidence(
                "caption-voice",
                explanation + " : « " + speaker.label() + " »",
                Math.log(probability / (1 - probability)),
                speaker.span());
        Grounds grounds = new Grounds(speaker.label(), probability, List.of(), List.of(evidence), null);
        return Attributions.of(speaker.voices(), certainty, grounds);
    }

    /// @param marked whether the cue itself says who speaks
    private record Speaker(List<Voice> voices, String label, Span span, boolean marked) {
        Speaker stillSpeaking() {
            return new Speaker(voices, label, span, false);
        }
    }
}
