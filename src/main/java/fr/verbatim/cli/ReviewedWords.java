package fr.verbatim.cli;

import fr.verbatim.model.Anchor;
import fr.verbatim.model.Corpus;
import fr.verbatim.model.Quote;
import fr.verbatim.model.QuotePart;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Review;
import fr.verbatim.model.Span;
import fr.verbatim.quote.AnchorFinder;
import fr.verbatim.text.Spaces;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words of a source that a review stands on: those of a quote, of several joined, or cut otherwise.
final class ReviewedWords {
    private static final int AROUND = 32;

    private final RawText raw;
    private final String source;
    private final List<Span> spans;

    private ReviewedWords(FoundQuote found, List<Span> spans) {
        this.raw = found.source().raw();
        this.source = found.quote().source();
        this.spans = spans;
    }

    /// The words of a quote with those of others of the same source, in the order of the text.
    static ReviewedWords joined(FoundQuote found, List<FoundQuote> others) {
        List<Span> spans = spans(found.quote());
        for (FoundQuote other : others) {
            if (!other.quote().source().equals(found.quote().source())) {
                throw new CannotRun(Messages.of("review.join", other.quote().id()));
            }
            spans.addAll(spans(other.quote()));
        }
        spans.sort(Comparator.comparingInt(Span::start));
        return new ReviewedWords(found, spans.stream().distinct().toList());
    }

    /// A quote cut otherwise: words of the source, each stretch touching the quote as it is cut now or the stretch
    /// before, in the order of the text: in another they would be a sentence that nobody said.
    static ReviewedWords cut(FoundQuote found, List<String> stretches) {
        List<Span> near = spans(found.quote());
        List<Span> spans = new ArrayList<>();
        for (String words : stretches) {
            Span span = find(found.source().raw(), words, near)
                    .orElseThrow(() -> new CannotRun(Messages.of("review.cut", words)));
            if (!spans.isEmpty() && span.start() < spans.getLast().end()) {
                throw new CannotRun(Messages.of("review.cut-order", words));
            }
            spans.add(span);
        }
        return new ReviewedWords(found, spans);
    }

    /// The words of a quote that no stretch keeps, white space folded.
    List<String> dropped(FoundQuote found) {
        List<String> dropped = new ArrayList<>();
        for (Span part : spans(found.quote())) {
            int from = part.start();
            for (Span kept : spans.stream()
                    .filter(part::overlaps)
                    .sorted(Comparator.comparingInt(Span::start))
                    .toList()) {
                add(dropped, from, kept.start());
                from = Math.max(from, kept.end());
            }
            add(dropped, from, part.end());
        }
        return dropped;
    }

    private void add(List<String> dropped, int start, int end) {
        String words = start < end ? Spaces.fold(raw.text().substring(start, end)) : "";
        if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
            dropped.add(words);
        }
    }

    /// Two decisions on the same words would contradict each other.
    ///
    /// @throws CannotRun when another review stands on some of the words
    void refuseSecond(Corpus whole) {
        for (Review other : whole.reviews()) {
            boolean same = other.source().equals(source)
                    && other.parts().stream()
                            .flatMap(part -> AnchorFinder.find(raw, part).stream())
                            .anyMatch(taken -> spans.stream().anyMatch(taken::overlaps));
            if (same) {
                throw new CannotRun(Messages.of("review.twice", other.file(), other.line()));
            }
        }
    }

    /// The words of each stretch as the source writes them.
    List<String> exact() {
        return spans.stream().map(raw::cut).toList();
    }

    List<Anchor> anchors() {
        return spans.stream().map(this::anchor).toList();
    }

    /// Words that stand once need nothing round them; others as much as tells them apart.
    private Anchor anchor(Span span) {
        String exact = raw.cut(span);
        Anchor anchor = new Anchor(exact, null, null);
        for (int around = AROUND; AnchorFinder.find(raw, anchor).isEmpty() && around <= raw.length(); around *= 2) {
            int before = Math.max(0, span.start() - around);
            int after = Math.min(raw.length(), span.end() + around);
            anchor = new Anchor(
                    exact,
                    raw.text().substring(before, span.start()),
                    raw.text().substring(span.end(), after));
        }
        return anchor;
    }

    private static List<Span> spans(Quote quote) {
        return new ArrayList<>(quote.parts().stream().map(QuotePart::span).toList());
    }

    /// White space apart, since who types the words does not see where the source breaks its lines.
    private static Optional<Span> find(RawText raw, String words, List<Span> near) {
        Pattern pattern = Pattern.compile(
                Arrays.stream(words.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+")));
        Matcher matcher = pattern.matcher(raw.text());
        List<Span> found = new ArrayList<>();
        while (!words.isBlank() && matcher.find()) {
            found.add(raw.span(matcher.start(), matcher.end()));
        }
        return found.size() == 1
                ? Optional.of(found.getFirst())
                : found.stream()
                        .filter(span -> near.stream().anyMatch(span::overlaps))
                        .findFirst();
    }
}
