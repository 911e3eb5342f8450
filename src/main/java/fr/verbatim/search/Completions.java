package fr.verbatim.search;

import fr.verbatim.text.Fold;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Everything that can be completed, ready to be looked up by its beginning in folded letters: names from any
/// of their words on, words of quotes. Made once per generation; a look-up costs a binary search and a walk
/// over what begins so.
final class Completions {
    /// How many are offered.
    static final int MOST = 10;

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

    /// What the typed text may become; failing that, what its last word may, after the words before it.
    List<Completion> complete(String typed) {
        String key = Fold.key(typed);
        List<Completion> whole = find(key);
        int last = key.lastIndexOf(' ');
        if (!whole.isEmpty() || last < 0) {
            return whole;
        }
        String before = typed.stripTrailing();
        int cut = before.length();
        while (cut > 0 && Character.isLetterOrDigit(before.charAt(cut - 1))) {
            cut--;
        }
        String kept = before.substring(0, cut);
        return find(key.substring(last + 1)).stream()
                .map(one -> new Completion(kept + one.text(), one.kind(), one.id(), one.count()))
                .toList();
    }

    private List<Completion> find(String key) {
        if (key.isEmpty()) {
            return List.of();
        }
        List<Entry> found = new ArrayList<>();
        for (int i = firstFrom(key);
                i < entries.size() && entries.get(i).key().startsWith(key) && found.size() < MOST_COMPARED;
                i++) {
            found.add(entries.get(i));
        }
        found.sort(BEST_FIRST);
        Map<String, Completion> best = new LinkedHashMap<>();
        for (Entry entry : found) {
            Completion one = entry.completion();
            best.putIfAbsent(one.kind() + " " + (one.id() == null ? one.text() : one.id()), one);
            if (best.size() == MOST) {
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
