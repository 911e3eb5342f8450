package fr.verbatim.quote;

import fr.verbatim.model.Block;
import fr.verbatim.model.BlockKind;
import fr.verbatim.model.MappedText;
import fr.verbatim.model.Voice;
import fr.verbatim.people.SpeakerLabel;
import fr.verbatim.people.SpeakerLabelReader;
import fr.verbatim.text.Fold;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Names that open a turn on a line of their own, the words below: so print lists of terms in HTML and programs that
/// write down meetings, the time beside the name at times (« Luc Fabre 0:12 »). A name alone may be a signature or a
/// heading: it is a label where it is one with a colon elsewhere, or where two names or more come back.
final class LoneLabels {
    private static final Pattern TIME =
            Pattern.compile("[\\s\\xA0,–—-]*[(\\[]?\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?[)\\]]?\\s*$");
    private static final int LONGEST = 80;
    private static final int SEVERAL = 2;

    private final SpeakerLabelReader reader;
    private final Set<String> labels = new HashSet<>();

    LoneLabels(SpeakerLabelReader reader, Iterable<Block> blocks) {
        this.reader = reader;
        Map<String, Integer> alone = new HashMap<>();
        Set<String> elsewhere = new HashSet<>();
        for (Block block : blocks) {
            if (block.kind() != BlockKind.FURNITURE) {
                for (MappedText line : block.text().lines()) {
                    name(line.text()).ifPresent(label -> alone.merge(Fold.key(label.text()), 1, Integer::sum));
                    reader.read(line.text()).ifPresent(label -> elsewhere.add(Fold.key(label.text())));
                }
            }
        }
        boolean several =
                alone.values().stream().filter(times -> times >= SEVERAL).count() >= SEVERAL;
        alone.forEach((key, times) -> {
            if (elsewhere.contains(key) || several && times >= SEVERAL) {
                labels.add(key);
            }
        });
    }

    /// The label that is the whole line; empty where it is something else.
    Optional<SpeakerLabel> find(String line) {
        return labels.isEmpty()
                ? Optional.empty()
                : name(line).filter(label -> labels.contains(Fold.key(label.text())));
    }

    private Optional<SpeakerLabel> name(String line) {
        if (line.length() > LONGEST || line.indexOf('«') >= 0) {
            return Optional.empty();
        }
        String name = TIME.matcher(line).replaceFirst("").strip();
        if (name.isEmpty() || ".:;!?…".indexOf(name.charAt(name.length() - 1)) >= 0) {
            return Optional.empty();
        }
        return reader.read(name + " :")
                .filter(label -> label.voices().stream().allMatch(Voice.PersonVoice.class::isInstance)
                        && label.text().length() == name.length())
                .map(label -> new SpeakerLabel(
                        label.voices(), label.roles(), label.function(), label.text(), line.length(), label.parts()));
    }
}
