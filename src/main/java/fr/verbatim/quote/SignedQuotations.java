package fr.verbatim.quote;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Block;
import fr.verbatim.model.BlockKind;
import fr.verbatim.model.Certainty;
import fr.verbatim.model.Evidence;
import fr.verbatim.model.Grounds;
import fr.verbatim.model.MappedText;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Role;
import fr.verbatim.model.Span;
import fr.verbatim.model.Voice;
import fr.verbatim.people.Registry;
import fr.verbatim.people.Signature;
import fr.verbatim.people.SignatureReader;
import fr.verbatim.people.UnnamedSignature;
import fr.verbatim.text.Quotations;
import fr.verbatim.text.Quotations.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Block quotations with a line of their own that says whose words they are: the last one, set off from the words
/// (`<footer>`, `<cite>`, the caption of the figure, a paragraph) or with a dash before it.
///
/// Where the words hold narration between quotation marks, or the last line names nobody, prose reads the
/// paragraphs as any others.
final class SignedQuotations {
    private static final double SIGNED = 0.97;
    /// A bare name, without a dash or a function.
    private static final double BARE = 0.9;
    private static final int LONGEST_LINE = 160;
    private static final Pattern DASH = Pattern.compile("^[\\s\\xA0\\u202F]*(?:—|–|―|--?)[\\s\\xA0\\u202F]*");

    private final RawText raw;
    private final Registry registry;
    private final SignatureReader signatures;

    SignedQuotations(RawText raw, Registry registry) {
        this.raw = raw;
        this.registry = registry;
        this.signatures = new SignatureReader(registry);
    }

    /// The words of a block quotation, a paragraph each, and whose they are.
    record Signed(List<MappedText> words, List<FoundSpeaker> speakers, Attribution attribution) {}

    /// The index after the blocks of the block quotation that begins at `first`; `first` where none begins.
    static int end(List<Block> blocks, int first) {
        Span quotation = blocks.get(first).quotation();
        int end = first;
        while (quotation != null
                && end < blocks.size()
                && quotation.equals(blocks.get(end).quotation())) {
            end++;
        }
        return end;
    }

    /// @param blocks of one block quotation
    Optional<Signed> read(List<Block> blocks) {
        if (blocks.stream().anyMatch(block -> block.kind() == BlockKind.HEADING)) {
            return Optional.empty();
        }
        List<MappedText> lines = new ArrayList<>();
        for (Block block : blocks) {
            lines.addAll(paragraphs(block.text()));
        }
        if (lines.size() < 2) {
            return Optional.empty();
        }
        MappedText line = lines.removeLast();
        return words(lines)
                .flatMap(words ->
                        speakers(line).map(speakers -> new Signed(words, speakers, attribution(line, speakers))));
    }

    /// A paragraph is one, but for a last line that a dash opens.
    private static List<MappedText> paragraphs(MappedText text) {
        List<MappedText> lines = text.lines();
        if (lines.size() < 2 || !DASH.matcher(lines.getLast().text()).find()) {
            return text.isBlank() ? List.of() : List.of(text.strip());
        }
        int at = text.text().lastIndexOf(lines.getLast().text());
        return List.of(text.slice(0, at).strip(), lines.getLast());
    }

    /// The words without the marks round the whole of them; empty where a writer's words stand between marks.
    private static Optional<List<MappedText>> words(List<MappedText> paragraphs) {
        String whole =
                String.join("\n", paragraphs.stream().map(MappedText::text).toList());
        Optional<Quotation> marks = Quotations.whole(whole, 1);
        if (marks.isPresent()) {
            return marks.map(one -> unmarked(paragraphs, one, whole.length()));
        }
        int marked = Quotations.find(whole).stream()
                .mapToInt(one -> one.end() - one.start())
                .sum();
        return marked * 2 >= whole.length() ? Optional.empty() : Optional.of(paragraphs);
    }

    private static List<MappedText> unmarked(List<MappedText> paragraphs, Quotation marks, int length) {
        List<MappedText> words = new ArrayList<>(paragraphs);
        MappedText last = words.removeLast();
        words.add(last.slice(0, last.length() - (length - marks.end())).strip());
        MappedText first = words.removeFirst();
        words.addFirst(first.slice(marks.start(), first.length()).strip());
        words.removeIf(MappedText::isBlank);
        return words;
    }

    private Optional<List<FoundSpeaker>> speakers(MappedText line) {
        if (line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        String text = DASH.matcher(line.text()).replaceFirst("");
        Span span = line.span(raw, 0, line.length());
        List<Signature> signed =
                signatures.readAll(text.lines().map(String::strip).toList());
        List<FoundSpeaker> speakers = new ArrayList<>();
        for (Signature one : signed) {
            List<Role> roles = one.roles();
            speakers.add(new FoundSpeaker(registry.voice(one.name(), roles), roles, one.label(), span));
        }
        if (speakers.isEmpty()) {
            UnnamedSignature.find(text)
                    .ifPresent(somebody -> speakers.add(new FoundSpeaker(somebody, List.of(), text, span)));
        }
        return speakers.isEmpty() ? Optional.empty() : Optional.of(speakers);
    }

    private static Attribution attribution(MappedText line, List<FoundSpeaker> speakers) {
        FoundSpeaker first = speakers.getFirst();
        boolean sure = DASH.matcher(line.text()).find()
                || first.voice() instanceof Voice.UnnamedVoice
                || !first.printedRoles().isEmpty();
        double probability = sure ? SIGNED : BARE;
        Evidence evidence = new Evidence(
                "quotation-signed",
                "« " + first.label() + " » signe cette citation mise à part",
                Math.log(probability / (1 - probability)),
                first.span());
        return Attributions.of(
                speakers.stream().map(FoundSpeaker::voice).toList(),
                sure ? Certainty.ESTABLISHED : Certainty.PROBABLE,
                new Grounds(first.label(), probability, List.of(), List.of(evidence), null));
    }
}
