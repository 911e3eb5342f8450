package fr.verbatim.quote;

import fr.verbatim.model.Block;
import fr.verbatim.model.BlockKind;
import fr.verbatim.model.MappedText;
import fr.verbatim.model.Voice;
import fr.verbatim.model.Voice.PersonVoice;
import fr.verbatim.model.Voice.UnnamedVoice;
import fr.verbatim.people.LabelForms;
import fr.verbatim.people.LabelHeads;
import fr.verbatim.people.Registry;
import fr.verbatim.people.SpeakerLabel;
import fr.verbatim.people.SpeakerLabelReader;
import fr.verbatim.text.Fold;
import fr.verbatim.text.Lexicon;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
    /// « 2. École », « IV – Questions diverses »
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:(?:[Pp]oint"
                + " )?\\d{1,2}(?:[.)°]|[\\s\\xA0]?:|[\\s\\xA0][–—-])|[IVX]{1,5}(?:[.)]|[\\s\\xA0][–—-]))[\\s\\xA0]+\\p{Lu}");
    /// « Délibération n° 2 : subventions », « Article 12 »
    private static final Pattern COUNTED = Pattern.compile(
            "(?iu)(?:point|délibération|question|rapport|dossier|affaire|article|amendement|résolution|motion)"
                + "[\\s\\xA0\\u202F]+(?:n[°ºo]\\.?[\\s\\xA0\\u202F]*)?\\d{1,3}(?:[\\s\\xA0\\u202F]*[:.–—-][^!?]*)?");
    /// « 10 h 30 — pause café »
    private static final Pattern CLOCK = Pattern.compile(
            "\\d{1,2}[\\s\\xA0\\u202F]?(?:h|heures?|:)[\\s\\xA0\\u202F]?(?:\\d{2})?(?:[\\s\\xA0\\u202F,:–—-].{0,60})?");
    private static final Pattern ANSWER =
            Pattern.compile("\\s*[–—-][\\s\\xA0\\u202F]+\\p{Lu}.*[.!?…»][\\s\\xA0\\u202F]*", Pattern.DOTALL);

    private final Registry registry;
    private final boolean given;
    private final SpeakerLabelReader reader;
    private final LoneLabels lone;
    private final LabelHeads heads;
    private final List<MappedText> texts = new ArrayList<>();
    private final List<Block> owners = new ArrayList<>();

    /// One paragraph.
    ///
    /// @param text its words, the label included
    /// @param label that opens it; null when it goes on with the turn before
    /// @param heading whether it is a heading by its markup
    record Line(Block block, MappedText text, @Nullable SpeakerLabel label, boolean heading) {}

    /// @param given whether somebody said that these are turns: then somebody before a colon opens one, were it once
    static List<Line> of(List<Block> blocks, Registry registry, boolean given) {
        return new TurnLines(blocks, registry, given).lines();
    }

    private TurnLines(List<Block> blocks, Registry registry, boolean given) {
        this.registry = registry;
        this.given = given;
        this.reader = new SpeakerLabelReader(registry);
        this.lone = new LoneLabels(reader, new PrintedNames(registry, blocks), blocks);
        this.heads = heads(blocks);
        List<MappedText> whole = new ArrayList<>();
        List<Block> blockOf = new ArrayList<>();
        for (Block block : blocks) {
            if (block.kind() != BlockKind.FURNITURE) {
                for (MappedText paragraph : paragraphs(block)) {
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
    }

    /// What opens turns besides labels, where several who are named open some: else no such words do.
    private LabelHeads heads(List<Block> blocks) {
        Set<String> names = new HashSet<>();
        long named = blocks.stream()
                .filter(block -> block.kind() != BlockKind.FURNITURE)
                .flatMap(block -> block.text().lines().stream())
                .map(line -> reader.read(line.text()))
                .flatMap(Optional::stream)
                .flatMap(label -> label.voices().stream())
                .filter(PersonVoice.class::isInstance)
                .peek(voice -> names.add(Fold.key(voice.display())))
                .count();
        return new LabelHeads(reader, names, named >= REPEATED_AMONG_NAMES);
    }

    private List<Line> lines() {
        List<Optional<SpeakerLabel>> own =
                texts.stream().map(text -> reader.read(text.text())).toList();
        List<Optional<SpeakerLabel>> repeatable =
                texts.stream().map(this::mayOpen).toList();
        Habits habits = habits(own, repeatable);
        PointedLabels pointed = new PointedLabels(reader, texts);
        List<Line> lines = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            Optional<SpeakerLabel> may = repeatable.get(i);
            MappedText paragraph = texts.get(i);
            String text = paragraph.text();
            Optional<SpeakerLabel> label = own.get(i)
                    .or(() -> StageNotes.isNote(paragraph) ? Optional.empty() : heads.read(text))
                    .or(() -> may.filter(habits::open))
                    .or(() -> habits.dashed() ? dashed(text) : Optional.empty())
                    .or(() -> habits.timed() && SpeakerLabelReader.isTimed(text) ? may : Optional.empty())
                    .or(() -> habits.dotted() ? reader.readDotted(text) : Optional.empty())
                    .or(() -> lone.find(text))
                    .or(() -> pointed.find(text));
            boolean marked = isMarkedHeading(owners.get(i));
            // « X : « Je pars » » over an article is its title, and opens no turn.
            label = label.filter(found -> !marked || found.end() >= text.length());
            lines.add(new Line(owners.get(i), texts.get(i), label.orElse(null), marked && label.isEmpty()));
        }
        return withShortNames(lines, repeatable);
    }

    /// How a transcript prints its labels, where one alone could be something else.
    ///
    /// @param times how often each label stands that only its coming back shows to be one, by its letters
    /// @param often so many times make it a label
    /// @param pairs whether questions and answers are told apart by letters
    /// @param given whether somebody said that these are turns
    /// @param told whether the document says who asked: then whatever comes back takes part
    /// @param dialogue whether two or more who look like somebody take turns
    /// @param dashed whether a dash stands between who speaks and the words
    /// @param dotted whether a full stop stands before that dash
    /// @param timed whether a time stands before each of them
    private record Habits(
            Map<String, Integer> times,
            int often,
            boolean pairs,
            boolean given,
            boolean told,
            boolean dialogue,
            boolean dashed,
            boolean dotted,
            boolean timed) {
        boolean open(SpeakerLabel label) {
            String key = Fold.key(label.text());
            int stands = times.getOrDefault(key, 0);
            return Initials.open(label.text())
                    || pairs && LabelForms.asksOrAnswers(key)
                    || stands >= often
                    || told && dialogue && stands >= REPEATED_AMONG_NAMES
                    || (given || dialogue && stands >= REPEATED_AMONG_NAMES) && speaks(label.text());
        }
    }

    private Habits habits(List<Optional<SpeakerLabel>> own, List<Optional<SpeakerLabel>> repeatable) {
        Map<String, Integer> times = new HashMap<>();
        Set<String> somebody = new HashSet<>();
        boolean told = texts.stream().anyMatch(text -> Interview.namesWhoAsks(text.text()));
        for (Optional<SpeakerLabel> found : repeatable) {
            found.ifPresent(label -> {
                String key = Fold.key(label.text());
                if (times.merge(key, 1, Integer::sum) == REPEATED_AMONG_NAMES && (told || speaks(label.text()))) {
                    somebody.add(key);
                }
            });
        }
        long named = own.stream().filter(Optional::isPresent).count();
        List<String> opened = IntStream.range(0, texts.size())
                .filter(i -> own.get(i).isPresent())
                .mapToObj(i -> texts.get(i).text())
                .toList();
        long dotted = opened.stream().filter(SpeakerLabelReader::isDotted).count();
        long unknown = dotted == 0
                ? 0
                : IntStream.range(0, texts.size())
                        .filter(i -> own.get(i).isEmpty()
                                && reader.readDotted(texts.get(i).text()).isPresent())
                        .count();
        return new Habits(
                times,
                named >= 2 ? REPEATED_AMONG_NAMES : REPEATED,
                LabelForms.askAndAnswer(times.keySet()),
                given,
                told,
                somebody.size() >= 2,
                opened.stream().anyMatch(SpeakerLabelReader::isDashed),
                dotted + unknown >= DOTTED,
                areTimed(repeatable));
    }

    /// Whether a time stands before every label of several.
    private boolean areTimed(List<Optional<SpeakerLabel>> repeatable) {
        List<Integer> labelled = IntStream.range(0, texts.size())
                .filter(i -> repeatable.get(i).isPresent() && i > 0)
                .boxed()
                .toList();
        long timed = labelled.stream()
                .filter(i -> SpeakerLabelReader.isTimed(texts.get(i).text()))
                .count();
        return timed >= REPEATED && timed * 10 >= labelled.size() * 9L;
    }

    /// A part of the name of somebody who takes part opens a turn, were it once: « SO : Je n'arrose plus. »,
    /// « LEROUX : Oui. » So does a first name or a word in capitals whose bearer nothing tells: the words
    /// after it are not those of the turn before.
    private List<Line> withShortNames(List<Line> lines, List<Optional<SpeakerLabel>> repeatable) {
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
            SpeakerLabel may =
                    own == null && !line.heading() ? repeatable.get(i).orElse(null) : null;
            SpeakerLabel label = own == null ? null : fuller(own, names);
            if (may != null) {
                label = names.find(may.text())
                        .map(person -> new SpeakerLabel(List.of(person), List.of(), null, may.text(), may.end()))
                        .orElseGet(() -> !initials.bearers(may.text()).isEmpty() || speaks(may.text()) ? may : null);
            }
            if (own == null && label == null && !line.heading() && !StageNotes.isNote(line.text())) {
                label = heads.readWhole(line.text().text()).orElse(null);
            }
            all.add(label == null ? line : new Line(line.block(), line.text(), label, false));
        }
        return all;
    }

    private Optional<SpeakerLabel> dashed(String text) {
        return reader.readDashed(text).filter(label -> speaks(label.text()));
    }

    private Optional<SpeakerLabel> mayOpen(MappedText text) {
        return StageNotes.isNote(text)
                ? Optional.empty()
                : reader.readSomebodys(text.text()).or(() -> reader.readRepeatable(text.text()));
    }

    /// « P. Martin » or « Paul » for Paul Martin, who takes part as well; a name that only the introduction shows to be
    /// one.
    private static @Nullable SpeakerLabel fuller(SpeakerLabel label, ShortNames names) {
        if (label.voices().size() != 1) {
            return null;
        }
        Voice voice = label.voices().getFirst();
        Optional<PersonVoice> person = ShortNames.isInitialled(voice)
                ? names.find(voice.display())
                : voice instanceof UnnamedVoice
                        ? names.presented(label.text()).or(() -> names.partaking(label.text()))
                        : Optional.empty();
        return person.map(whole -> new SpeakerLabel(List.of(whole), label.roles(), null, label.text(), label.end()))
                .orElse(null);
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

    /// « – Oui, depuis l'enfance. » below a turn: somebody answers, who is not said.
    static boolean isAnswer(String line) {
        return ANSWER.matcher(line).matches();
    }

    /// A block is one paragraph, unless several of its lines open with a label.
    private List<MappedText> paragraphs(Block block) {
        List<MappedText> lines = block.text().lines();
        if (lines.size() < 2) {
            return lines;
        }
        long labelled = lines.stream()
                .filter(line -> reader.read(line.text()).isPresent()
                        || reader.readDotted(line.text()).isPresent()
                        || reader.readRepeatable(line.text())
                                .filter(label ->
                                        speaks(label.text()) || LabelForms.asksOrAnswers(Fold.key(label.text())))
                                .isPresent())
                .count();
        boolean answers = lines.stream().filter(line -> isAnswer(line.text())).count() >= REPEATED_AMONG_NAMES;
        List<MappedText> paragraphs = new ArrayList<>();
        int start = 0;
        int from = 0;
        String text = block.text().text();
        for (MappedText line : lines) {
            int at = text.indexOf(line.text(), from);
            boolean alone = lone.find(line.text()).isPresent();
            boolean opens = alone
                    || answers && isAnswer(line.text())
                    || reader.read(line.text()).isPresent()
                    || heads.read(line.text()).isPresent()
                    || labelled >= REPEATED_AMONG_NAMES
                            && (reader.readRepeatable(line.text()).isPresent()
                                    || heads.readWhole(line.text()).isPresent()
                                    || reader.readDotted(line.text()).isPresent()
                                    || StageNotes.isNote(line));
            if (at > start && opens) {
                add(paragraphs, block.text().slice(start, at));
                start = at;
            }
            from = at + line.length();
            if (alone) {
                add(paragraphs, block.text().slice(start, from));
                start = from;
            }
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
        String text = line.text().text();
        boolean capitals = text.codePoints().filter(Character::isUpperCase).count() > 3
                && text.codePoints().noneMatch(Character::isLowerCase);
        if (capitals
                || NUMBERED.matcher(text).lookingAt()
                || COUNTED.matcher(text).matches()
                || CLOCK.matcher(text).matches()
                || isLoneItem(lines, index)) {
            return true;
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

    /// « 2. École » in plain text: an item that no other item stands beside.
    private static boolean isLoneItem(List<Line> lines, int index) {
        return isItem(lines, index) && !isItem(lines, index - 1) && !isItem(lines, index + 1);
    }

    private static boolean isItem(List<Line> lines, int index) {
        return index >= 0 && index < lines.size() && lines.get(index).block().kind() == BlockKind.LIST_ITEM;
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
