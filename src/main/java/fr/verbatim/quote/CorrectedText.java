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

    /// Each correction is applied where its wrong words first stand, a second one of the same words where they stand
    /// next; one whose words are not in the text changes nothing.
    static CorrectedText of(String text, @Nullable Review review) {
        if (review == null || review.decision().corrections().isEmpty()) {
            return new CorrectedText(text, List.of());
        }
        List<Placed> placed = new ArrayList<>(place(text, review));
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

    /// Corrections whose wrong words are not, or no longer, in the text.
    static List<Review.TextCorrection> lost(String text, Review review) {
        List<Review.TextCorrection> lost = new ArrayList<>(review.decision().corrections());
        place(text, review).forEach(placed -> lost.remove(placed.correction()));
        return lost;
    }

    private static List<Placed> place(String text, Review review) {
        List<Placed> placed = new ArrayList<>();
        for (Review.TextCorrection correction : review.decision().corrections()) {
            int length = correction.from().length();
            int at = text.indexOf(correction.from());
            while (at >= 0 && isTaken(placed, at, length)) {
                at = text.indexOf(correction.from(), at + 1);
            }
            if (at >= 0) {
                placed.add(new Placed(at, correction));
            }
        }
        return placed;
    }

    private static boolean isTaken(List<Placed> placed, int at, int length) {
        return placed.stream().anyMatch(other -> other.overlaps(at, length));
    }

    private record Placed(int at, Review.TextCorrection correction) {
        boolean overlaps(int start, int length) {
            return start < at + correction.from().length() && at < start + length;
        }
    }
}
