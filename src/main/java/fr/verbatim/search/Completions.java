package fr.verbatim.search;

import fr.verbatim.text.Fold;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/// Everything that can be completed, ready to be looked up by its beginning in folded letters: names from any
/// of their words on, words of quotes. Made once per generation; a look-up costs a binary search and a walk
/// over what begins so.
final class Completions {
    /// How many are offered.
    static final int MOST = 10;

    /// How many are tried, each of which may cost a search.
    private static final int MOST_COUNTED = 2 * MOST;

    /// What begins with one letter may be much; beyond this only the first are compared.
    private static final int MOST_COMPARED = 5_000;

    private static final Comparator<Entry> BEST_FIRST = Comparator.comparing(
                    (Entry entry) -> entry.completion().count() == 0)
            .thenComparing(Entry::later)
            .thenComparing((Entry entry) -> entry.completion().kind() == Completion.Kind.TERM)
            .thenComparingLong((Entry entry) -> -entry.completion().count())
            .thenComparing((Entry entry) -> entry.completion().kind())
            .thenComparing((Entry entry) -> entry.completion().text());

    private final List<Entry> entries = new ArrayList<>();

    /// @param key folded, from one of the words on
    /// @param later whether that is not the first word
    private record Entry(String key, boolean later, Completion completion) {}

    /// @param name one that the completion goes by
    void add(String name, Completion completion) {
        List<String> words = Fold.words(name);
        for (int i = 0; i < words.size(); i++) {
            entries.add(new Entry(String.join(" ", words.subList(i, words.size())), i > 0, completion));
        }
    }

    /// To be called once, when everything is added.
    Completions sorted() {
        entries.sort(Comparator.comparing(Entry::key));
        return this;
    }

    /// What the typed text may become; failing that, what its last word may, after the words before it. Behind the name
    /// of a field only what that field names is offered. A word that finds nothing there is not.
    ///
    /// @param total of the quotes that a query finds
    List<Completion> complete(String typed, ToLongFunction<String> total) {
        Beginning beginning = Beginning.of(typed);
        if (beginning.field() != null) {
            return counted(beginning, total);
        }
        List<Completion> whole = counted(new Beginning("", null, typed), total);
        return whole.isEmpty() && !beginning.kept().isEmpty() ? counted(beginning, total) : whole;
    }

    /// What was counted for records holds for their fields alone; all else is searched, and the name of an organisation
    /// for which nobody speaks.
    private List<Completion> counted(Beginning beginning, ToLongFunction<String> total) {
        boolean alone = beginning.kept().isBlank();
        List<Completion> counted = new ArrayList<>();
        for (Completion one : find(beginning)) {
            Completion whole = one.after(beginning.kept());
            boolean unheard = one.kind() == Completion.Kind.ORGANISATION && one.count() == 0;
            if (!alone || unheard || one.kind() == Completion.Kind.TERM) {
                whole = whole.withCount(total.applyAsLong(whole.query()));
            }
            if (whole.count() > 0 || (alone && one.kind() != Completion.Kind.TERM)) {
                counted.add(whole);
            }
            if (counted.size() == MOST) {
                break;
            }
        }
        return List.copyOf(counted);
    }

    private List<Completion> find(Beginning beginning) {
        String key = Fold.key(beginning.typed());
        if (key.isEmpty()) {
            return List.of();
        }
        List<Entry> found = new ArrayList<>();
        for (int i = firstFrom(key);
                i < entries.size() && entries.get(i).key().startsWith(key) && found.size() < MOST_COMPARED;
                i++) {
            if (beginning.allows(entries.get(i).completion().kind())) {
                found.add(entries.get(i));
            }
        }
        found.sort(BEST_FIRST);
        Map<String, Completion> best = new LinkedHashMap<>();
        for (Entry entry : found) {
            Completion one = entry.completion();
            best.putIfAbsent(one.kind() + " " + (one.id() == null ? one.text() : one.id()), one);
            if (best.size() == MOST_COUNTED) {
                break;
            }
        }
        return List.copyOf(best.values());
    }

    private int firstFrom(String key) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).key().compareTo(key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
