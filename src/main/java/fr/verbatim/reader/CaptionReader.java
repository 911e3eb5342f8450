package fr.verbatim.reader;

import fr.verbatim.model.Block;
import fr.verbatim.model.BlockKind;
import fr.verbatim.model.Document;
import fr.verbatim.model.MappedText;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Captions, WebVTT and SRT: a block for each cue, and for each voice where a cue names several.
///
/// Both formats are lines with times and text below them, so both are read alike; what only one of them has (the header
/// and the notes of WebVTT, the `{\an8}` of SRT) never occurs in the other.
final class CaptionReader implements FormatReader {
    private static final Pattern HEADER = Pattern.compile("\\A\uFEFF?WEBVTT(?=\\s|\\z)");

    /// Whether the text says itself that it is WebVTT.
    static boolean isWebVtt(RawText raw) {
        return HEADER.matcher(raw.text()).lookingAt();
    }

    @Override
    public Document read(Source source, RawText raw) {
        Notices notices = new Notices(source.file());
        CueLines lines = new CueLines(raw, notices, isWebVtt(raw));
        lines.read();
        RollingCaptions unrolled = RollingCaptions.unroll(lines.cues());
        tellRolling(unrolled, notices);
        tellDisorder(lines.cues(), notices);
        List<Block> blocks = new ArrayList<>(lines.furniture());
        for (Cue cue : unrolled.cues()) {
            addBlocks(raw, cue, blocks);
        }
        blocks.sort(Comparator.comparing(Block::span));
        return new Document(source, raw, blocks, notices.all());
    }

    private static void tellRolling(RollingCaptions unrolled, Notices notices) {
        if (unrolled.repeatedLines() > 0) {
            notices.add(
                    unrolled.firstLine(),
                    "lignes affichées de nouveau dans le sous-titre suivant et lues une seule fois : "
                            + unrolled.repeatedLines()
                            + " ; rien à faire si le texte défile, sinon vérifiez les temps");
        }
    }

    /// One notice, however many cues are concerned: the file was put together in a wrong order, or it was not.
    private static void tellDisorder(List<Cue> cues, Notices notices) {
        long latest = 0;
        int backward = 0;
        int firstLine = 0;
        for (Cue cue : cues) {
            if (cue.time() != null && cue.time().startMillis() < latest) {
                firstLine = backward == 0 ? cue.span().firstLine() : firstLine;
                backward++;
            } else if (cue.time() != null) {
                latest = cue.time().startMillis();
            }
        }
        if (backward > 0) {
            notices.add(
                    firstLine,
                    "sous-titres qui commencent avant un sous-titre précédent : " + backward
                            + " ; ils sont lus dans l'ordre du fichier, remettez-les dans l'ordre des temps");
        }
    }

    /// Each part goes from its voice tag to the next one, the first from the start of the cue.
    private static void addBlocks(RawText raw, Cue cue, List<Block> blocks) {
        List<CueText.Part> parts = cue.parts();
        for (int i = 0; i < parts.size(); i++) {
            int start = i == 0 ? cue.span().start() : parts.get(i).start();
            int end =
                    i + 1 < parts.size() ? parts.get(i + 1).start() : cue.span().end();
            MappedText words = parts.get(i).words();
            int blank = i == 0 ? cue.blankLinesBefore() : 0;
            blocks.add(new Block(
                    BlockKind.CUE,
                    0,
                    raw.span(start, end),
                    words,
                    blank,
                    null,
                    cue.time(),
                    parts.get(i).voice()));
        }
    }
}
