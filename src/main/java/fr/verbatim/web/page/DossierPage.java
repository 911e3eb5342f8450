package fr.verbatim.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Quotes that somebody chose, in their order.
///
/// @param heading how many there are
/// @param address of the dossier, to be printed
/// @param ids of them all, which a search from here carries along
/// @param groups by trade
/// @param sources numbered from 1, as the items refer to them
/// @param clear where the dossier is empty
public record DossierPage(
        Frame frame,
        String heading,
        String address,
        List<String> ids,
        List<Group> groups,
        List<Source> sources,
        String clear) {
    public DossierPage {
        ids = List.copyOf(ids);
        groups = List.copyOf(groups);
        sources = List.copyOf(sources);
    }

    /// Quotes of one trade.
    ///
    /// @param up where the group stands before the one above it; null for the first
    public record Group(String heading, @Nullable String up, List<Item> items) {
        public Group {
            items = List.copyOf(items);
        }
    }

    /// One place in the dossier.
    ///
    /// @param number over the whole dossier, from 1
    /// @param card the quote; null where there is none any more
    /// @param address of the quote, to be printed; empty where there is none
    /// @param notice why there is none; empty with a quote
    /// @param source number of its source; 0 without a quote
    /// @param up where it stands one place earlier; null for the first of its group
    /// @param down where it stands one place later; null for the last of its group
    /// @param remove where it is left out
    public record Item(
            int number,
            @Nullable Card card,
            String address,
            String notice,
            int source,
            @Nullable String up,
            @Nullable String down,
            String remove) {}

    /// Where quotes were taken from.
    ///
    /// @param facts who published it, when, where it stands
    public record Source(Link title, List<Link> facts) {
        public Source {
            facts = List.copyOf(facts);
        }
    }
}
