package fr.verbatim.quote;

import fr.verbatim.model.Block;
import fr.verbatim.model.BlockKind;
import fr.verbatim.model.MappedText;
import fr.verbatim.people.LabelForms;
import fr.verbatim.people.Registry;
import fr.verbatim.people.SpeakerLabel;
import fr.verbatim.people.SpeakerLabelReader;
import fr.verbatim.text.Fold;
import fr.verbatim.text.Lexicon;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The paragraphs of a transcript, each with the label it opens with.
final class TurnLines {
    /// A label that only its coming back shows to be one has to stand this often; less where names open turns too.
    private static final int REPEATED = 3;
    private static final int REPEATED_AMONG_NAMES = 2;
    /// So many labels with a full stop and a dash show that this is how the transcript prints them.
    private static final int DOTTED = 2;

    private static final int LONGEST_HEADING = 160;

    private TurnLines() {}

    /// One paragraph.
    ///
    /// @param text its words, the label included
    /// @param label that opens it; null when it goes on with the turn before
    /// @param heading whether it is a heading by its markup
    record Line(Block block, MappedText text, @Nullable SpeakerLabel label, boolean heading) {}

    static List<Line> of(List<Block> blocks, Registry registry) {
        SpeakerLabelReader reader = new SpeakerLabelReader(registry);
        List<MappedText> texts = new ArrayList<>();
        List<Block> owners = new ArrayList<>();
        List<MappedText> whole = new ArrayList<>();
        List<Block> blockOf = new ArrayList<>();
        for (Block block : blocks) {
            if (block.kind() != BlockKind.FURNITURE) {
                for (MappedText paragraph : paragraphs(block, reader)) {
                    whole.add(paragraph);
                    blockOf.add(block);
                }
            }
        }
        InlineLabels inline = new InlineLabels(reader, whole);
        for (int i = 0; i < whole.size(); i++) {
            for (MappedText turn : inline.cut(whole.get(i))) {
                texts.add(turn);
                owners.add(blockOf.get(i));
            }
        }
        List<Optional<SpeakerLabel>> own =
                texts.stream().map(text -> reader.read(text.text())).toList();
        List<Optional<SpeakerLabel>> repeatable =
                texts.stream().map(text -> mayOpen(reader, text.text())).toList();
        Map<String, Integer> times = new HashMap<>();
        repeatable.forEach(found -> found.ifPresent(label -> times.merge(Fold.key(label.text()), 1, Integer::sum)));
        long named = own.stream().filter(Optional::isPresent).count();
        boolean pairs = LabelForms.askAndAnswer(times.keySet());
        long dotted = IntStream.range(0, texts.size())
                .filter(i -> own.get(i).isPresent()
                        && SpeakerLabelReader.isDotted(texts.get(i).text()))
                .count();
        int often = named >= 2 ? REPEATED_AMONG_NAMES : REPEATED;
        List<Line> lines = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            Optional<SpeakerLabel> may = repeatable.get(i);
            String text = texts.get(i).text();
            Optional<SpeakerLabel> label = own.get(i)
                    .or(() -> may.filter(found -> Initials.open(found.text())))
                    .or(() -> may.filter(found -> pairs && LabelForms.asksOrAnswers(Fold.key(found.text()))))
                    .or(() -> may.filter(found -> times.getOrDefault(Fold.key(found.text()), 0) >= often))
                    .or(() -> dotted >= DOTTED ? reader.readDotted(text) : Optional.empty());
            boolean heading = isMarkedHeading(owners.get(i)) && label.isEmpty();
            lines.add(new Line(owners.get(i), texts.get(i), label.orElse(null), heading));
        }
        return withShortNames(lines, repeatable, registry);
    }

    /// A part of the name of somebody who takes part opens a turn, were it once: « SO : Je n'arrose plus. »,
    /// « LEROUX : Oui. » So does a first name or a word in capitals whose bearer nothing tells: the words
    /// after it are not those of the turn before.
    private static List<Line> withShortNames(
            List<Line> lines, List<Optional<SpeakerLabel>> repeatable, Registry registry) {
        long named = lines.stream().filter(line -> line.label() != null).count();
        if (named < REPEATED_AMONG_NAMES) {
            return lines;
        }
        Initials initials = Initials.of(lines, registry);
        ShortNames names = ShortNames.of(lines, registry);
        List<Line> all = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            SpeakerLabel own = line.label();
            SpeakerLabel may = own == null ? repeatable.get(i).orElse(null) : null;
            SpeakerLabel label = own == null ? null : fuller(own, names);
            if (may != null && !StageNotes.isNote(line.text())) {
                label = names.find(may.text())
                        .map(person -> new SpeakerLabel(List.of(person), List.of(), null, may.text(), may.end()))
                        .orElseGet(() -> initials.find(may.text()).isPresent() || speaks(may.text()) ? may : null);
            }
            all.add(label == null ? line : new Line(line.block(), line.text(), label, false));
        }
        return all;
    }

    private static Optional<SpeakerLabel> mayOpen(SpeakerLabelReader reader, String text) {
        return reader.readSomebodys(text).or(() -> reader.readRepeatable(text));
    }

    /// « P. Martin » for Paul Martin, who takes part as well.
    private static @Nullable SpeakerLabel fuller(SpeakerLabel label, ShortNames names) {
        boolean initialled = label.voices().size() == 1
                && ShortNames.isInitialled(label.voices().getFirst());
        return initialled
                ? names.find(label.voices().getFirst().display())
                        .map(person ->
                                new SpeakerLabel(List.of(person), label.roles(), null, label.text(), label.end()))
                        .orElse(null)
                : null;
    }

    /// « Alice », « DUPUIS », « X. », « Intervenante 1 »: hardly anything else stands so before a colon.
    private static boolean speaks(String label) {
        List<Word> words = Words.of(label);
        boolean unknown = label.length() > 2 && !Lexicon.french().isKnown(label.toLowerCase(Locale.FRENCH));
        return LabelForms.matches(label) || LabelForms.isSomebodys(label) || words.size() == 1 && unknown;
    }

    /// A heading by its markup; in plain text a short paragraph of a speech may look like one.
    private static boolean isMarkedHeading(Block block) {
        return block.kind() == BlockKind.HEADING
                && block.span().length() > block.text().length();
    }

    /// A block is one paragraph, unless several of its lines open with a label.
    private static List<MappedText> paragraphs(Block block, SpeakerLabelReader reader) {
        List<MappedText> lines = block.text().lines();
        if (lines.size() < 2) {
            return lines;
        }
        long labelled = lines.stream()
                .filter(line -> reader.read(line.text()).isPresent()
                        || reader.readRepeatable(line.text())
                                .filter(label -> LabelForms.matches(label.text())
                                        || LabelForms.asksOrAnswers(Fold.key(label.text())))
                                .isPresent())
                .count();
        List<MappedText> paragraphs = new ArrayList<>();
        int start = 0;
        int from = 0;
        String text = block.text().text();
        for (MappedText line : lines) {
            int at = text.indexOf(line.text(), from);
            boolean opens = reader.read(line.text()).isPresent()
                    || labelled >= REPEATED_AMONG_NAMES
                            && (reader.readRepeatable(line.text()).isPresent() || StageNotes.isNote(line));
            if (at > start && opens) {
                add(paragraphs, block.text().slice(start, at));
                start = at;
            }
            from = at + line.length();
        }
        add(paragraphs, block.text().slice(start, text.length()));
        return paragraphs;
    }

    private static void add(List<MappedText> paragraphs, MappedText stretch) {
        if (!stretch.isBlank()) {
            paragraphs.add(stretch.strip());
        }
    }

    /// Whether the line at `index` is a heading between turns: short, without a mark at its end, and followed
    /// by a label, by another such line or by a note.
    static boolean isHeading(List<Line> lines, int index) {
        Line line = lines.get(index);
        if (line.heading()) {
            return true;
        }
        if (line.label() != null || !looksLikeHeading(line)) {
            return false;
        }
        int next = index + 1;
        while (next < lines.size()
                && next < index + 6
                && lines.get(next).label() == null
                && (looksLikeHeading(lines.get(next))
                        || StageNotes.isNote(lines.get(next).text()))) {
            next++;
        }
        return next < lines.size() && lines.get(next).label() != null;
    }

    private static boolean looksLikeHeading(Line line) {
        List<MappedText> words = StageNotes.words(line.text());
        if (words.size() != 1 || words.getFirst().length() < line.text().strip().length()) {
            return false;
        }
        String text = words.getFirst().text();
        char last = text.charAt(text.length() - 1);
        boolean opens = Character.isUpperCase(text.codePointAt(0)) || Character.isDigit(text.charAt(0));
        return text.length() <= LONGEST_HEADING && opens && ".,;:!?…»\"”".indexOf(last) < 0;
    }
}
