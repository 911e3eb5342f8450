package fr.verbatim.quote;

import fr.verbatim.model.Anchor;
import fr.verbatim.model.Attribution;
import fr.verbatim.model.Block;
import fr.verbatim.model.BlockKind;
import fr.verbatim.model.Document;
import fr.verbatim.model.Grounds;
import fr.verbatim.model.MappedText;
import fr.verbatim.model.Notice;
import fr.verbatim.model.QuoteKind;
import fr.verbatim.model.Review;
import fr.verbatim.model.ReviewBasis;
import fr.verbatim.model.Span;
import fr.verbatim.model.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Lays the curators' decisions over the program's drafts. A review fixes the cut: drafts that overlap it give
/// way. A review whose words are no longer in the source is named with its file and line, and lands nowhere.
final class ReviewedDrafts {
    private final Document document;
    private final ReviewedAttribution attributions;
    private final NavigableMap<Integer, Fixed> byStart = new TreeMap<>();
    private final List<Fixed> fixed = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    ReviewedDrafts(Document document, ReviewedAttribution attributions) {
        this.document = document;
        this.attributions = attributions;
    }

    /// The reading with the decisions laid over it.
    ///
    /// @param reading the program's
    /// @param reviews those of this source, in the order of their file
    Reading apply(Reading reading, List<Review> reviews) {
        reviews.forEach(this::anchor);
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : reading.drafts()) {
            List<Fixed> over = overlapping(draft);
            if (over.isEmpty()) {
                kept.add(draft);
            }
            over.forEach(each -> each.offer(draft, overlap(draft, each)));
        }
        Draft neighbour = reading.drafts().isEmpty() ? null : reading.drafts().getFirst();
        for (Fixed each : fixed) {
            if (!each.review.decision().notAQuote()) {
                Draft draft = draft(each, each.base == null ? neighbour : each.base);
                nameLost(draft, each.review);
                kept.add(draft);
            }
        }
        kept.sort(Comparator.comparingInt(draft -> start(draft)));
        List<Notice> all = new ArrayList<>(reading.notices());
        all.addAll(notices);
        return new Reading(kept, reading.speakers(), all);
    }

    private void anchor(Review review) {
        List<Span> spans = new ArrayList<>();
        for (Anchor part : review.parts()) {
            Optional<Span> span = AnchorFinder.find(document.raw(), part);
            if (span.isEmpty()) {
                notices.add(new Notice(
                        review.file(),
                        review.line(),
                        "ces mots ne se trouvent plus, ou plus une seule fois, dans "
                                + document.source().file() + " : « " + part.exact() + " » ; relisez cette décision"));
                return;
            }
            spans.add(span.get());
        }
        Fixed each = new Fixed(review, spans);
        Optional<Fixed> other =
                spans.stream().flatMap(span -> at(span).stream()).findFirst();
        if (other.isPresent()) {
            notices.add(new Notice(
                    review.file(),
                    review.line(),
                    "cette décision porte sur des mots déjà fixés à la ligne "
                            + other.get().review.line() + " ; réunissez les deux"));
            return;
        }
        fixed.add(each);
        spans.forEach(span -> byStart.put(span.start(), each));
    }

    private void nameLost(Draft draft, Review review) {
        CorrectedText.lost(Piece.shown(draft.pieces()), review)
                .forEach(lost -> notices.add(new Notice(
                        review.file(),
                        review.line(),
                        "la correction de « " + lost.from() + " » ne se trouve pas dans les mots de la citation ;"
                                + " relisez cette décision")));
    }

    /// The decisions one of whose parts overlaps a span.
    private List<Fixed> at(Span span) {
        List<Fixed> found = new ArrayList<>();
        Map.Entry<Integer, Fixed> before = byStart.lowerEntry(span.start());
        if (before != null && before.getValue().spans.stream().anyMatch(span::overlaps)) {
            found.add(before.getValue());
        }
        byStart.subMap(span.start(), span.end()).values().forEach(found::add);
        return found;
    }

    private List<Fixed> overlapping(Draft draft) {
        return spans(draft).stream()
                .flatMap(span -> at(span).stream())
                .distinct()
                .toList();
    }

    private int overlap(Draft draft, Fixed each) {
        int shared = 0;
        for (Span mine : spans(draft)) {
            for (Span other : each.spans) {
                shared += Math.max(0, Math.min(mine.end(), other.end()) - Math.max(mine.start(), other.start()));
            }
        }
        return shared;
    }

    private Draft draft(Fixed each, @Nullable Draft base) {
        Review.Decision decision = each.review.decision();
        QuoteKind kind = decision.kind() != null ? decision.kind() : base == null ? QuoteKind.DIRECT : base.kind();
        Attribution program =
                each.base == null ? new Attribution.Unknown(Grounds.of(0, List.of())) : each.base.attribution();
        // Who has heard the words, or has said them, knows better than the document whether they were said.
        boolean heard = each.review.mark().basis() != ReviewBasis.DOCUMENT;
        return new Draft(
                each.spans.stream().map(this::piece).toList(),
                kind,
                wording(kind),
                attributions.decide(each.review, program, each.spans.getFirst()),
                base == null ? List.of() : base.context(),
                null,
                base == null ? List.of() : base.via(),
                heard || base == null ? null : base.reservation(),
                base == null ? null : base.page(),
                base == null ? null : base.time(),
                base != null && base.sectionSure(),
                each.review);
    }

    private static Wording wording(QuoteKind kind) {
        return switch (kind) {
            case NOTE -> Wording.NOTE_TAKER;
            case REPORTED -> Wording.SOURCE;
            case DIRECT, RECORDED, STATEMENT -> Wording.SPEAKER;
        };
    }

    /// The words of a span, with markup removed where a block holds them.
    private Piece piece(Span span) {
        List<MappedText> paragraphs = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block.kind() != BlockKind.FURNITURE && block.span().overlaps(span)) {
                MappedText words = block.text().within(span.start(), span.end()).strip();
                if (!words.isBlank()) {
                    paragraphs.add(words);
                }
            }
        }
        return paragraphs.isEmpty()
                ? Piece.of(MappedText.verbatim(document.raw(), span.start(), span.end())
                        .strip())
                : new Piece(paragraphs);
    }

    private List<Span> spans(Draft draft) {
        return draft.pieces().stream().map(piece -> piece.span(document.raw())).toList();
    }

    private int start(Draft draft) {
        return draft.pieces().getFirst().span(document.raw()).start();
    }

    /// A review and where it stands, with the draft it overlaps most.
    private static final class Fixed {
        private final Review review;
        private final List<Span> spans;
        private @Nullable Draft base;
        private int most;

        private Fixed(Review review, List<Span> spans) {
            this.review = review;
            this.spans = List.copyOf(spans);
        }

        private void offer(Draft draft, int overlap) {
            if (overlap > most) {
                most = overlap;
                base = draft;
            }
        }
    }
}
