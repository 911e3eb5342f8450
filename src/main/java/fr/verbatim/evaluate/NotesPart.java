package fr.verbatim.evaluate;

import fr.verbatim.evaluate.NotesGold.GoldQuote;
import fr.verbatim.model.Quote;
import fr.verbatim.model.RawText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The quotes given for the annotated part of a document, laid beside those annotated.
final class NotesPart {
    private static final Pattern LINES = Pattern.compile("(\\d+)\\s*[-–]\\s*(\\d+)");

    private final NotesGold gold;
    private final RawText raw;
    private final List<Quote> given;
    private final List<Reading.Signature> signatures;

    /// @param reading all that the line gave for the source; what stands outside the part is left aside
    NotesPart(NotesGold gold, RawText raw, Reading reading) {
        this.gold = gold;
        this.raw = raw;
        int first = range(gold, 1, 1);
        int last = range(gold, 2, Integer.MAX_VALUE);
        this.given = reading.quotes().stream()
                .filter(quote -> quote.firstLine() >= first && quote.firstLine() <= last)
                .toList();
        this.signatures = reading.signatures();
    }

    NotesGold gold() {
        return gold;
    }

    List<Quote> given() {
        return given;
    }

    /// The signatures read on some of these lines.
    List<Reading.Signature> allSignatures(int first, int last) {
        return signatures.stream()
                .filter(signature -> signature.line() >= first && signature.line() <= last)
                .toList();
    }

    /// Whether a quote was cut as annotated: the same words, the same lines.
    boolean isExact(GoldQuote annotated, Quote quote) {
        return Folded.spaces(quote.verbatim()).equals(Folded.spaces(annotated.text()))
                && linesOf(quote).equals(new TreeSet<>(annotated.allLines()));
    }

    /// The quote given for an annotated one: the exact one, else the one that shares the most of its lines.
    Optional<Quote> findGiven(GoldQuote annotated) {
        Optional<Quote> exact =
                given.stream().filter(quote -> isExact(annotated, quote)).findFirst();
        return exact.isPresent()
                ? exact
                : given.stream()
                        .filter(quote -> shared(annotated, quote) > 0)
                        .max((one, other) -> Integer.compare(shared(annotated, one), shared(annotated, other)));
    }

    /// The annotated quotes that a given one takes words from.
    List<GoldQuote> allAnnotated(Quote quote) {
        return gold.quotes().stream()
                .filter(annotated -> shared(annotated, quote) > 0)
                .toList();
    }

    /// Every line of a quote that holds some of its words.
    private Set<Integer> linesOf(Quote quote) {
        Set<Integer> lines = new TreeSet<>();
        quote.parts().forEach(part -> {
            for (int line = part.span().firstLine(); line <= part.span().lastLine(); line++) {
                int end = line < raw.lines() ? raw.lineStart(line + 1) : raw.length();
                if (!raw.text().substring(raw.lineStart(line), end).isBlank()) {
                    lines.add(line);
                }
            }
        });
        return lines;
    }

    private int shared(GoldQuote annotated, Quote quote) {
        return (int)
                annotated.allLines().stream().filter(linesOf(quote)::contains).count();
    }

    private static int range(NotesGold gold, int group, int otherwise) {
        Matcher lines = LINES.matcher(gold.part() == null ? "" : gold.part());
        return lines.find() ? Integer.parseInt(lines.group(group)) : otherwise;
    }
}
