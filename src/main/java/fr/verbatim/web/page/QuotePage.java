package fr.verbatim.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// All of one quote.
///
/// @param context headings above it
/// @param reasons why this name, or none
/// @param alternatives who it may be, or who else
/// @param readings what these are called
/// @param corrections what was corrected, by whom
/// @param sectors with what earned them
/// @param themes with what earned them
/// @param facts the source and how the words came to us
/// @param surroundings what stands beside it
/// @param copies the quote to take along
/// @param contact whom to write to about it
public record QuotePage(
        Frame frame,
        Card card,
        List<String> context,
        List<Reason> reasons,
        List<Link> alternatives,
        String readings,
        List<String> corrections,
        List<Tag> sectors,
        List<Tag> themes,
        List<Fact> facts,
        Surroundings surroundings,
        Copies copies,
        Contact contact) {
    public QuotePage {
        context = List.copyOf(context);
        reasons = List.copyOf(reasons);
        alternatives = List.copyOf(alternatives);
        corrections = List.copyOf(corrections);
        sectors = List.copyOf(sectors);
        themes = List.copyOf(themes);
        facts = List.copyOf(facts);
    }

    /// Quotes of the same document, in its order.
    ///
    /// @param before those that stand before it, the nearest last
    /// @param after those that stand after it, the nearest first
    /// @param document where all of them stand
    public record Surroundings(List<Card> before, List<Card> after, Link document) {
        public Surroundings {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        public boolean none() {
            return before.isEmpty() && after.isEmpty();
        }
    }

    /// The quote to take along.
    ///
    /// @param text as it is pasted
    /// @param pasted formats to paste
    /// @param files formats to keep
    public record Copies(String text, List<Link> pasted, List<Link> files) {
        public Copies {
            pasted = List.copyOf(pasted);
            files = List.copyOf(files);
        }
    }

    /// Letters to the site.
    ///
    /// @param report `mailto:` to report an error; null when the site names no contact
    /// @param cited `mailto:` for the person cited; null when the site names no contact
    public record Contact(@Nullable String report, @Nullable String cited) {}
}
