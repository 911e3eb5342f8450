package fr.verbatim.quote;

import fr.verbatim.model.MappedText;
import fr.verbatim.people.SpeakerLabel;
import fr.verbatim.people.SpeakerLabelReader;
import fr.verbatim.text.Fold;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Labels inside a paragraph: « Paul Rey : « Je paierai. » Rose Mangin : « Avec quel argent ? » » is two turns. Who is
/// cited in a turn is not its speaker (« Je cite Paul Valéry : … »): a label counts here only behind the end of a
/// sentence, and where it opens a paragraph elsewhere, where guillemets close before it and open behind it, or where
/// several address as the first one does.
final class InlineLabels {
    private static final Pattern MAY_OPEN =
            Pattern.compile("(?<=[.!?…»”\"])[\\s\\xA0\\u202F]+(?=(?:[-–—]\\s)?\\p{Lu}[^.!?…:«»“”\"\\n"
                    + "]{0,60}(?:\\.[^.!?…:«»“”\"\\n"
                    + "]{1,60})?:[\\s\\xA0\\u202F])");
    private static final Pattern ADDRESSED = Pattern.compile("(?:M\\.|Mme|Mlle|Monsieur|Madame)[\\s\\xA0\\u202F].*");
    private static final Pattern OPENS = Pattern.compile("[\\s\\xA0\\u202F]*[:][\\s\\xA0\\u202F]*[«“\"]");
    private static final String CLOSING = "»”\"";
    /// Of a label and what stands behind it, in UTF-16 units; keeps the reading linear.
    private static final int REACH = 200;
    private static final int SEVERAL = 2;

    private final SpeakerLabelReader reader;
    private final Set<String> known = new HashSet<>();

    /// @param paragraphs of the whole transcript
    InlineLabels(SpeakerLabelReader reader, List<MappedText> paragraphs) {
        this.reader = reader;
        paragraphs.forEach(
                paragraph -> reader.read(paragraph.text()).ifPresent(label -> known.add(Fold.key(label.text()))));
    }

    /// A paragraph cut before each label inside it.
    List<MappedText> cut(MappedText paragraph) {
        String text = paragraph.text();
        Optional<SpeakerLabel> first = reader.read(text);
        if (first.isEmpty()) {
            return List.of(paragraph);
        }
        List<Integer> addressed = new ArrayList<>();
        Set<Integer> cuts = new HashSet<>();
        Matcher matcher = MAY_OPEN.matcher(text);
        while (matcher.find()) {
            int at = matcher.end();
            String there = text.substring(at, Math.min(text.length(), at + REACH));
            reader.read(there).ifPresent(label -> {
                boolean quoted = CLOSING.indexOf(text.charAt(matcher.start() - 1)) >= 0
                        && OPENS.matcher(there.substring(label.text().length())).lookingAt();
                if (quoted || known.contains(Fold.key(label.text()))) {
                    cuts.add(at);
                } else if (ADDRESSED.matcher(label.text()).matches()) {
                    addressed.add(at);
                }
            });
        }
        if (ADDRESSED.matcher(first.get().text()).matches() && addressed.size() >= SEVERAL) {
            cuts.addAll(addressed);
        }
        return pieces(paragraph, cuts.stream().sorted().toList());
    }

    private static List<MappedText> pieces(MappedText paragraph, List<Integer> cuts) {
        List<MappedText> pieces = new ArrayList<>();
        int start = 0;
        for (int cut : cuts) {
            pieces.add(paragraph.slice(start, cut).strip());
            start = cut;
        }
        pieces.add(paragraph.slice(start, paragraph.length()).strip());
        return pieces;
    }
}
