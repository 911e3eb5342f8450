package fr.verbatim.quote;

import fr.verbatim.model.Block;
import fr.verbatim.model.BlockKind;
import fr.verbatim.model.Document;
import fr.verbatim.model.Layout;
import fr.verbatim.model.Voice;
import fr.verbatim.people.Registry;
import fr.verbatim.people.SignatureReader;
import fr.verbatim.people.SpeakerLabel;
import fr.verbatim.text.Quotations;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Tells how a document sets out who speaks, where its metadata does not.
///
/// Drawn notes are short groups of lines among which several are signatures; prose has long paragraphs, with or without
/// quotation marks.
final class LayoutRecogniser {
    private static final int SHORT_BLOCK = 260;
    private static final int BUBBLE = 200;
    /// One line like a signature is found in any text.
    private static final int SIGNERS = 2;
    private static final Pattern INTRODUCES = Pattern.compile(":[\\s\\xA0\\u202F]+\\S|[«»“”]");

    private final Registry registry;
    private final SignatureReader signatures;

    LayoutRecogniser(Registry registry) {
        this.registry = registry;
        this.signatures = new SignatureReader(registry);
    }

    Layout recognise(Document document) {
        Layout given = document.source().layout();
        if (given != null) {
            return given;
        }
        List<Block> blocks = document.blocks().stream()
                .filter(block -> block.kind() != BlockKind.FURNITURE)
                .toList();
        if (areTurns(blocks)) {
            return Layout.TURNS;
        }
        long brief = blocks.stream()
                .filter(block -> block.text().length() <= SHORT_BLOCK)
                .count();
        long signed = blocks.stream().skip(1).filter(this::isSignature).count();
        boolean notes = signed >= 1 && !quotesPeople(blocks) && brief * 10 >= blocks.size() * 8L;
        if (notes && (signed >= SIGNERS && signed * 25 >= blocks.size() || isPoster(blocks))) {
            return Layout.DRAWN_NOTES;
        }
        boolean quotes = blocks.stream()
                .anyMatch(block -> !Quotations.find(block.text().text()).isEmpty());
        return quotes || document.source().publisher() == null ? Layout.PROSE : Layout.STATEMENTS;
    }

    /// A title in capitals over bubbles of a line or two: so are drawn notes set out, however few people sign.
    private static boolean isPoster(List<Block> blocks) {
        long bubbles =
                blocks.stream().filter(block -> block.text().length() <= BUBBLE).count();
        return CapitalLines.are(blocks.getFirst().text().text())
                && blocks.stream().noneMatch(block -> block.kind() == BlockKind.LIST_ITEM)
                && bubbles * 20 >= blocks.size() * 19L;
    }

    /// A fair part of the paragraphs hold a quotation with the writer's words round it: no bubbles are set out so.
    private static boolean quotesPeople(List<Block> blocks) {
        long quoting = blocks.stream()
                .map(block -> block.text().text().strip())
                .filter(text -> Quotations.find(text).stream()
                        .anyMatch(quotation -> quotation.open() > 0 || quotation.close() < text.length() - 1))
                .count();
        return quoting >= 2 && quoting * 5 >= blocks.size();
    }

    /// A fair part of the paragraphs open with a label. Where people sign, those of the room
    /// (« Dans la salle : … ») do not make a transcript of a note.
    boolean areTurns(List<Block> blocks) {
        List<TurnLines.Line> all = TurnLines.of(blocks, registry, false);
        List<TurnLines.Line> lines = IntStream.range(0, all.size())
                .filter(i -> !TurnLines.isHeading(all, i)
                        && !StageNotes.isNote(all.get(i).text()))
                .mapToObj(all::get)
                .toList();
        long labelled = lines.stream().filter(line -> line.label() != null).count();
        boolean enough = labelled >= 2 && labelled * 4 >= lines.size();
        return enough && (lines.stream().filter(LayoutRecogniser::isNamed).count() >= 2 || !isSigned(lines));
    }

    private static boolean isNamed(TurnLines.Line line) {
        SpeakerLabel label = line.label();
        return label != null
                && (label.function() != null
                        || label.voices().stream().anyMatch(voice -> !(voice instanceof Voice.UnnamedVoice)));
    }

    /// Whether a line without label, below another one, is a signature.
    private boolean isSigned(List<TurnLines.Line> lines) {
        return lines.stream().skip(1).filter(line -> line.label() == null).anyMatch(line -> isSignature(line.block()));
    }

    /// Whether a block speaks for drawn notes: one that quotes, or says something after a colon, may sign all the same,
    /// but so may a sentence of an article look.
    private boolean isSignature(Block block) {
        if (block.text().length() > SHORT_BLOCK || block.kind() == BlockKind.LIST_ITEM || block.quotation() != null) {
            return false;
        }
        if (INTRODUCES.matcher(block.text().text()).find()) {
            return false;
        }
        List<String> lines = DrawnLines.texts(block.text().lines());
        if (lines.isEmpty()) {
            return false;
        }
        List<String> plain = SignatureReader.withoutDash(lines);
        return signatures.read(plain).isPresent()
                || !signatures.readCapitals(plain).isEmpty();
    }
}
