package fr.verbatim.reader;

import fr.verbatim.model.Block;
import fr.verbatim.model.BlockKind;
import fr.verbatim.model.Document;
import fr.verbatim.model.MappedText;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Source;
import fr.verbatim.model.TimeRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Captions, WebVTT and SRT: a block for each cue, and for each voice where a cue names several.
///
/// Both formats are lines with times and text below them, so both are read alike; what only one of them has (the header
/// and the notes of WebVTT, the `{\an8}` of SRT) never occurs in the other.
final class CaptionReader implements FormatReader {
    /// Captions of programs overlap by some frames.
    private static final int MOST_OVERLAP_MILLIS = 500;

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
        tellDisorder(unrolled.cues(), notices);
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
        List<Cue> backward = new ArrayList<>();
        List<Cue> together = new ArrayList<>();
        TimeRange latest = new TimeRange(0, 0);
        for (Cue cue : cues) {
            TimeRange time = cue.time();
            if (time == null) {
                continue;
            }
            if (time.startMillis() < latest.startMillis()) {
                backward.add(cue);
            } else {
                if (time.startMillis() + MOST_OVERLAP_MILLIS < latest.endMillis()
                        && !cue.parts().isEmpty()) {
                    together.add(cue);
                }
                latest = new TimeRange(time.startMillis(), Math.max(time.endMillis(), latest.endMillis()));
            }
        }
        tell(
                backward,
                "sous-titres qui commencent avant un sous-titre précédent : ",
                "remettez-les dans l'ordre des temps",
                notices);
        tell(
                together,
                "sous-titres qui commencent pendant qu'un précédent est encore affiché : ",
                "rien à faire si deux personnes parlent à la fois, sinon vérifiez les temps",
                notices);
    }

    private static void tell(List<Cue> cues, String what, String remedy, Notices notices) {
        if (!cues.isEmpty()) {
            int line = cues.getFirst().span().firstLine();
            notices.add(line, what + cues.size() + " ; ils sont lus dans l'ordre du fichier, " + remedy);
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
                    parts.get(i).voice(),
                    null));
        }
    }
}
