package fr.verbatim.line;

import fr.verbatim.model.Basis;
import fr.verbatim.model.Block;
import fr.verbatim.model.BlockKind;
import fr.verbatim.model.Document;
import fr.verbatim.model.Quote;
import fr.verbatim.model.QuoteKind;
import fr.verbatim.model.Saying;
import fr.verbatim.text.PrintedDate;
import fr.verbatim.text.Spaces;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a document prints of itself above its first quote: its title, and for words taken down where they were
/// spoken, the line that says where and when (« Paris, Théâtre de la Concorde, le 10 février 2025 »).
///
/// @param title null when none stands there
/// @param day when the words were spoken; null when the document does not say, or quotes from elsewhere
/// @param place where, as printed; null when not said
public record Masthead(
        @Nullable String title,
        @Nullable PrintedDate day,
        @Nullable String place) {
    /// A title or a line about the event is no longer than this, in characters.
    private static final int LONGEST = 160;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…]\\s*$");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:.–—-]+|[\\s,;:.–—-]+$");

    /// « Séance du 3 mars »: what the day was for, not where it was.
    private static final Pattern MEETING = Pattern.compile(
            "(?iU)^(?:(?:la|le|une?|l['’])\\s*)?(?:séances?|réunions?|audiences?|auditions?|sessions?|assemblées?|conseils?|comités?|commissions?|débats?|entretiens?|tables?"
                + " rondes?|conférences?|colloques?|procès-verba(?:l|ux)|comptes?"
                + " rendus?|comptes?-rendus?|verbatim|transcription|version|publié|mis à jour|enregistré|diffusé)\\b");

    static Masthead of(Document document, List<Quote> quotes) {
        int first = quotes.stream()
                .mapToInt(quote -> quote.parts().getFirst().span().start())
                .min()
                .orElse(0);
        List<String> lines = document.blocks().stream()
                .takeWhile(block -> block.span().end() <= first)
                .filter(block -> block.kind() == BlockKind.HEADING || !isSentence(block))
                .map(block -> Spaces.fold(block.text().text()))
                .filter(line -> !line.isEmpty() && line.length() <= LONGEST)
                .toList();
        Optional<String> title = lines.stream().findFirst();
        if (!takenDown(quotes)) {
            return new Masthead(title.orElse(null), null, null);
        }
        boolean captions = document.blocks().stream().anyMatch(block -> block.kind() == BlockKind.CUE);
        for (String line : lines) {
            Optional<PrintedDate> day = PrintedDate.find(line);
            if (day.isPresent()) {
                // Above the first words of captions stand comments alone.
                String place = captions ? "" : place(line, day.get());
                boolean onlyTitle = line.equals(title.orElse(null));
                return new Masthead(title.orElse(null), day.get(), onlyTitle || place.isEmpty() ? null : place);
            }
        }
        return new Masthead(title.orElse(null), null, null);
    }

    /// The quote with the day and place that the document prints, where nothing better is known of it.
    Quote situate(Quote quote) {
        if (day == null || !isTakenDown(quote.kind()) || quote.saying().date() != null) {
            return quote;
        }
        Saying known = quote.saying();
        List<String> places = place == null || !known.places().isEmpty() ? known.places() : List.of(place);
        return quote.withSaying(new Saying(
                day.start(),
                day.end(),
                Basis.PRINTED,
                places,
                known.event(),
                known.eventBasis(),
                known.via(),
                known.reservation()));
    }

    private static boolean isSentence(Block block) {
        return SENTENCE_END.matcher(block.text().text()).find();
    }

    private static boolean takenDown(List<Quote> quotes) {
        return quotes.stream().anyMatch(quote -> isTakenDown(quote.kind()));
    }

    /// Whether words of this kind were written down where they were spoken.
    private static boolean isTakenDown(QuoteKind kind) {
        return kind == QuoteKind.NOTE || kind == QuoteKind.RECORDED;
    }

    /// What the line holds besides the date.
    private static String place(String line, PrintedDate day) {
        String before = EDGES.matcher(line.substring(0, day.from())).replaceAll("");
        String after = EDGES.matcher(line.substring(day.to())).replaceAll("");
        return Stream.of(before.split(",\\s*"), after.split(",\\s*"))
                .flatMap(Stream::of)
                .filter(part -> !part.isBlank() && !MEETING.matcher(part).find())
                .collect(Collectors.joining(", "));
    }
}
