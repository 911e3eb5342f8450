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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Names that open a turn on a line of their own, the words below: so print lists of terms in HTML and programs that
/// write down meetings, the time beside the name at times (« Luc Fabre 0:12 »). A name alone may be a signature or a
/// heading: it is a label where it is one with a colon elsewhere, or where names come back and none is the last line.
final class LoneLabels {
    private static final Pattern TIME =
            Pattern.compile("[\\s\\xA0,–—-]*[(\\[]?\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?[)\\]]?\\s*$");
    private static final Pattern TIME_BEFORE =
            Pattern.compile("^[(\\[]?\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?[)\\]]?[\\s\\xA0–—-]+(?=\\p{Lu})");
    private static final int LONGEST = 80;
    private static final int SEVERAL = 2;
    private static final int LEAST = 3;

    private final SpeakerLabelReader reader;
    private final PrintedNames printed;
    private final Set<String> labels = new HashSet<>();
    /// Whether this is how the document prints its labels: then « MODÉRATRICE » is one too.
    private final boolean several;

    /// @param printed the names in capitals that the document prints in small letters too
    LoneLabels(SpeakerLabelReader reader, PrintedNames printed, Iterable<Block> blocks) {
        this.reader = reader;
        this.printed = printed;
        Map<String, Integer> alone = new HashMap<>();
        Set<String> elsewhere = new HashSet<>();
        boolean last = false;
        for (Block block : blocks) {
            if (block.kind() != BlockKind.FURNITURE) {
                for (MappedText line : block.text().lines()) {
                    Optional<SpeakerLabel> name = name(line.text());
                    name.ifPresent(label -> alone.merge(Fold.key(label.text()), 1, Integer::sum));
                    last = name.isPresent();
                    reader.read(line.text()).ifPresent(label -> elsewhere.add(Fold.key(label.text())));
                }
            }
        }
        int all = alone.values().stream().mapToInt(Integer::intValue).sum();
        boolean comesBack = alone.size() >= SEVERAL && all >= LEAST && all > alone.size();
        // Where a name is the last line, names sign what is above them.
        boolean several = comesBack && !last;
        alone.keySet().stream()
                .filter(key -> several || elsewhere.contains(key))
                .forEach(labels::add);
        this.several = several;
    }

    /// The label that is the whole line; empty where it is something else.
    Optional<SpeakerLabel> find(String line) {
        return labels.isEmpty()
                ? Optional.empty()
                : lone(line)
                        .filter(label -> labels.contains(Fold.key(label.text())) || several && isUnnamed(label, line));
    }

    private static boolean isUnnamed(SpeakerLabel label, String line) {
        return label.voices().stream().allMatch(Voice.UnnamedVoice.class::isInstance)
                && (label.text().codePoints().noneMatch(Character::isLowerCase)
                        || TIME_BEFORE.matcher(line).lookingAt());
    }

    private static SpeakerLabel unnamed(String name) {
        return new SpeakerLabel(List.of(new Voice.UnnamedVoice(name)), List.of(), null, name, name.length());
    }

    private Optional<SpeakerLabel> name(String line) {
        return lone(line).filter(label -> label.voices().stream().allMatch(Voice.PersonVoice.class::isInstance));
    }

    /// A line that would be a label with a colon behind it.
    private Optional<SpeakerLabel> lone(String line) {
        if (line.length() > LONGEST || line.indexOf('«') >= 0) {
            return Optional.empty();
        }
        String timed = TIME_BEFORE.matcher(line).replaceFirst("");
        String name = TIME.matcher(timed).replaceFirst("").strip();
        if (name.isEmpty() || ".:;!?…".indexOf(name.charAt(name.length() - 1)) >= 0) {
            return Optional.empty();
        }
        return reader.read(name + " :")
                .filter(label -> label.text().length() == name.length())
                .or(() -> printed.find(name))
                .or(() -> timed.length() < line.length() ? Optional.of(unnamed(name)) : Optional.empty())
                .map(label -> label.endingAt(line.length()));
    }
}
