package fr.verbatim.web.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a search found.
///
/// @param title what is searched for
/// @param heading how many, in words
/// @param interpreted how the words were understood; may be empty
/// @param notes warnings
/// @param suggestion another spelling; null when there is none
/// @param alternatives searches that leave one thing out, where nothing was found
/// @param complete quotes with every word
/// @param partial quotes with some of them
/// @param reasons why those are there whose words do not show it, by id
/// @param refinement filters and order
/// @param paging where in the pages this one is
/// @param json path of the same search in the API
public record SearchPage(
        Frame frame,
        String title,
        String heading,
        String interpreted,
        List<String> notes,
        @Nullable Link suggestion,
        List<Link> alternatives,
        List<Card> complete,
        List<Card> partial,
        Map<String, String> reasons,
        Refinement refinement,
        Paging paging,
        String json) {
    public SearchPage {
        notes = List.copyOf(notes);
        alternatives = List.copyOf(alternatives);
        complete = List.copyOf(complete);
        partial = List.copyOf(partial);
        reasons = Map.copyOf(reasons);
    }

    /// Why a quote is there; empty where that needs no telling.
    public String reason(Card card) {
        return reasons.getOrDefault(card.id(), "");
    }

    public boolean empty() {
        return complete.isEmpty() && partial.isEmpty();
    }
}
