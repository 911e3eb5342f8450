package fr.verbatim.quote;

import fr.verbatim.model.BlockKind;
import fr.verbatim.model.RawText;
import java.util.List;
import java.util.stream.IntStream;

/// Which paragraphs of a transcript are a question although no label opens them.
///
/// In an interview (it says by whom it was taken down, or a question without a label stands before the first answer)
/// that is the paragraph before a label when it asks; in bold it is one anywhere.
final class Interviewer {
    private final RawText raw;
    private final List<TurnLines.Line> lines;
    private final boolean interview;
    private final boolean single;

    private Interviewer(RawText raw, List<TurnLines.Line> lines, boolean interview) {
        this.raw = raw;
        this.lines = lines;
        this.interview = interview;
        this.single = areSingle(lines);
    }

    static Interviewer of(RawText raw, List<TurnLines.Line> lines) {
        int first = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).label() != null)
                .findFirst()
                .orElse(lines.size());
        boolean asked = first > 0 && first < lines.size() && endsAsking(lines.get(first - 1));
        boolean told = lines.stream()
                .anyMatch(line -> Interview.namesWhoAsks(line.text().text()));
        return new Interviewer(raw, lines, asked || told);
    }

    boolean isInterview() {
        return interview;
    }

    /// Whether each turn is one paragraph, as far as no quotation stands in those without a label.
    boolean isTurnAParagraph() {
        return single;
    }

    private static boolean areSingle(List<TurnLines.Line> lines) {
        List<Integer> labelled = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).label() != null)
                .boxed()
                .toList();
        return labelled.size() > 1
                && IntStream.range(labelled.getFirst(), labelled.getLast())
                        .filter(i -> lines.get(i).label() == null)
                        .allMatch(i -> lines.get(i).text().text().indexOf('«') >= 0
                                || StageNotes.isNote(lines.get(i).text())
                                || TurnLines.isHeading(lines, i));
    }

    /// Whether the line at `index`, which no label opens, is a question to whom the next label names.
    boolean asks(int index) {
        TurnLines.Line line = lines.get(index);
        boolean bold = line.block().kind() == BlockKind.PARAGRAPH
                && Questions.isSetOff(raw, line.block())
                && line.text().length() == line.block().text().strip().length();
        return bold || interview && endsAsking(line) && isBeforeLabel(index);
    }

    /// Whether a label stands right after the line at `index`.
    boolean isBeforeLabel(int index) {
        return index + 1 < lines.size() && lines.get(index + 1).label() != null;
    }

    private static boolean endsAsking(TurnLines.Line line) {
        return line.text().strip().text().endsWith("?");
    }
}
