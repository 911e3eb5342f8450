package fr.verbatim.quote;

import fr.verbatim.model.Correction;
import fr.verbatim.model.Review;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A quote's text with the reviewed corrections of slips in the source applied.
///
/// @param corrections those applied, in the order of the text, each where it stands in the corrected text
record CorrectedText(String text, List<Correction> corrections) {
    CorrectedText {
        corrections = List.copyOf(corrections);
    }

    /// Each correction is applied where its wrong words first stand; one whose words are not in the text changes
    /// nothing.
    static CorrectedText of(String text, @Nullable Review review) {
        if (review == null || review.decision().corrections().isEmpty()) {
            return new CorrectedText(text, List.of());
        }
        List<Placed> placed = new ArrayList<>();
        for (Review.TextCorrection correction : review.decision().corrections()) {
            int at = text.indexOf(correction.from());
            boolean free = placed.stream()
                    .noneMatch(other -> other.overlaps(at, correction.from().length()));
            if (at >= 0 && free) {
                placed.add(new Placed(at, correction));
            }
        }
        placed.sort(Comparator.comparingInt(Placed::at));
        StringBuilder corrected = new StringBuilder();
        List<Correction> corrections = new ArrayList<>();
        int from = 0;
        for (Placed each : placed) {
            corrected.append(text, from, each.at());
            corrections.add(new Correction(
                    each.correction().from(),
                    each.correction().to(),
                    corrected.length(),
                    review.mark().by(),
                    review.mark().date(),
                    review.mark().why()));
            corrected.append(each.correction().to());
            from = each.at() + each.correction().from().length();
        }
        return new CorrectedText(corrected.append(text.substring(from)).toString(), corrections);
    }

    private record Placed(int at, Review.TextCorrection correction) {
        boolean overlaps(int start, int length) {
            return start < at + correction.from().length() && at < start + length;
        }
    }
}
