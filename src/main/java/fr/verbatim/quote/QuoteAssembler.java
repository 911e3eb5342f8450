package fr.verbatim.quote;

import fr.verbatim.model.Document;
import fr.verbatim.model.MappedText;
import fr.verbatim.model.Quote;
import fr.verbatim.model.QuotePart;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Saying;
import fr.verbatim.model.Span;
import fr.verbatim.text.Fold;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Gives drafts their ids, spans and selectors.
///
/// An id hashes the letters and digits of the words cut out, so that it survives edits elsewhere; where the
/// same words stand twice in a source, what stands around them is hashed too, for every one of the twins.
final class QuoteAssembler {
    private static final int AROUND = 32;
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int ID_CHARACTERS = 8;

    private final Document document;
    private final RawText raw;

    QuoteAssembler(Document document) {
        this.document = document;
        this.raw = document.raw();
    }

    List<Quote> assemble(List<Draft> drafts) {
        List<Cut> cuts = drafts.stream().map(this::cut).toList();
        Map<String, Integer> twins = new HashMap<>();
        cuts.forEach(cut -> twins.merge(cut.letters(), 1, Integer::sum));
        Map<String, Integer> taken = new HashMap<>();
        List<Quote> quotes = new ArrayList<>(cuts.size());
        for (Cut cut : cuts) {
            boolean twin = twins.getOrDefault(cut.letters(), 0) > 1;
            quotes.add(quote(cut, id(cut, twin, taken), quotes.size()));
        }
        return List.copyOf(quotes);
    }

    private Quote quote(Cut cut, String id, int order) {
        Draft draft = cut.draft();
        String text = Piece.shown(draft.pieces());
        CorrectedText corrected = CorrectedText.of(text, draft.review());
        return new Quote(
                id,
                document.source().id(),
                cut.parts(),
                draft.pieces().stream().map(this::untouched).collect(Collectors.joining(" ")),
                corrected.text(),
                corrected.corrections(),
                draft.kind(),
                draft.wording(),
                draft.attribution(),
                Saying.UNKNOWN.told(draft.via(), draft.reservation()),
                draft.context(),
                draft.lead(),
                List.of(),
                List.of(),
                cut.prefix(),
                cut.suffix(),
                draft.page(),
                draft.time(),
                order);
    }

    private Cut cut(Draft draft) {
        List<QuotePart> parts = new ArrayList<>();
        for (Piece piece : draft.pieces()) {
            parts.add(raw.part(piece.span(raw)));
        }
        Span first = parts.getFirst().span();
        Span last = parts.getLast().span();
        String letters =
                Fold.letters(draft.pieces().stream().map(this::untouched).collect(Collectors.joining(" ")));
        return new Cut(draft, parts, letters, before(first.start()), after(last.end()));
    }

    /// The words with the white space that stands between the paragraphs.
    private String untouched(Piece piece) {
        StringBuilder words = new StringBuilder();
        int end = -1;
        for (MappedText paragraph : piece.paragraphs()) {
            Span span = span(paragraph);
            if (end >= 0) {
                String between = raw.text().substring(end, span.start());
                words.append(between.isBlank() ? between : "\n");
            }
            words.append(paragraph.text());
            end = span.end();
        }
        return words.toString();
    }

    private Span span(MappedText text) {
        return text.span(raw, 0, text.length());
    }

    /// Up to [#AROUND] units before an offset, never half a surrogate pair.
    private String before(int offset) {
        int start = Math.max(0, offset - AROUND);
        if (start > 0 && start < offset && Character.isLowSurrogate(raw.text().charAt(start))) {
            start++;
        }
        return raw.text().substring(start, offset);
    }

    private String after(int offset) {
        int end = Math.min(raw.length(), offset + AROUND);
        if (end > offset
                && end < raw.length()
                && Character.isLowSurrogate(raw.text().charAt(end))) {
            end--;
        }
        return raw.text().substring(offset, end);
    }

    /// Collisions of the hash are parted by hashing again with what stands around, then with the place among the twins.
    private String id(Cut cut, boolean twin, Map<String, Integer> taken) {
        String around = "\n" + Fold.letters(cut.prefix()) + "\n" + Fold.letters(cut.suffix());
        String content = twin ? cut.letters() + around : cut.letters();
        String id = document.source().id() + "-" + hash(content);
        int place = taken.getOrDefault(content, 0);
        while (taken.putIfAbsent(id, 0) != null) {
            place++;
            id = document.source().id() + "-" + hash(cut.letters() + around + "\n" + place);
        }
        taken.put(content, place);
        return id;
    }

    static String hash(String content) {
        byte[] digest = sha256().digest(content.getBytes(StandardCharsets.UTF_8));
        StringBuilder id = new StringBuilder(ID_CHARACTERS);
        for (int i = 0; i < ID_CHARACTERS; i++) {
            id.append(ALPHABET.charAt(digest[i] & 31));
        }
        return id.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Bug: every JDK has SHA-256", e);
        }
    }

    private record Cut(Draft draft, List<QuotePart> parts, String letters, String prefix, String suffix) {}
}
