package fr.verbatim.web;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Candidate;
import fr.verbatim.model.Quote;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Span;
import fr.verbatim.model.Voice;
import fr.verbatim.web.page.Piece;
import fr.verbatim.web.page.Piece.Look;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A line of a document that evidence leads to and no quote stands on: a signature, a label, a sentence that names
/// somebody. Where the document may not be shown whole, no more of it is shown than the page of the quote shows too:
/// the label as printed, or a name; and it is said that this is no quote.
final class ProofLine {
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final Pattern TITLE = Pattern.compile("\\*(?=\\S)([^*]+)(?<=\\S)\\*");

    private final int line;
    private final Set<Span> spans = new LinkedHashSet<>();
    private final Map<String, Quote> quotes = new LinkedHashMap<>();

    ProofLine(int line) {
        this.line = line;
    }

    void add(Span span, Quote quote) {
        spans.add(span);
        quotes.put(quote.id(), quote);
    }

    int line() {
        return line;
    }

    boolean isOf(Quote quote) {
        return quotes.containsKey(quote.id());
    }

    /// What of it may be shown: the longest label or name of its quotes that stands there; empty when none does.
    String words(RawText raw) {
        List<String> there =
                spans.stream().map(raw::cut).map(ProofLine::letters).toList();
        return quotes.values().stream()
                .flatMap(ProofLine::shown)
                .distinct()
                .filter(text -> there.stream().anyMatch(letters -> letters.contains(letters(text))))
                .max((a, b) -> Integer.compare(a.length(), b.length()))
                .orElse("");
    }

    /// The words as shown, a title between asterisks as a title.
    static List<Piece> pieces(String words) {
        List<Piece> pieces = new ArrayList<>();
        Matcher title = TITLE.matcher(words);
        int at = 0;
        while (title.find()) {
            plain(words.substring(at, title.start()), pieces);
            pieces.add(new Piece(title.group(1), Look.EMPHASISED));
            at = title.end();
        }
        plain(words.substring(at), pieces);
        return pieces;
    }

    private static void plain(String words, List<Piece> pieces) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(words, Look.PLAIN));
        }
    }

    /// @param words what is shown of it; may be empty
    String told(String words) {
        String count = French.counted(quotes.size(), "citation", "citations");
        return words.isEmpty()
                ? "Ligne non montrée ; indice pris en compte pour " + count + "."
                : "Signature ou désignation, pas un propos ; indice pris en compte pour " + count + ".";
    }

    /// What the page of a quote shows of who may have said it.
    private static Stream<String> shown(Quote quote) {
        Attribution attribution = quote.attribution();
        String label = attribution.grounds().label();
        Stream<Voice> voices = Stream.concat(
                attribution.voices().stream(),
                attribution.grounds().alternatives().stream().map(Candidate::voice));
        return Stream.concat(label == null ? Stream.of() : Stream.of(label), voices.map(Voice::display));
    }

    /// Of a text without its markup, which no label has.
    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        TAG.matcher(text)
                .replaceAll("")
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.FRENCH);
    }
}
