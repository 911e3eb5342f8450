package fr.verbatim.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// One way in which something asked for may stand in a text: terms at places that follow each other, at each
/// place any of a few. One place is a word, several are a phrase.
record Way(Form form, List<Place> places) {
    /// @param position relative to the first
    /// @param terms alternatives
    record Place(int position, Set<String> terms) {}

    Way {
        places = List.copyOf(places);
        if (places.isEmpty()) {
            throw new IllegalArgumentException("Bug: a way without a place");
        }
    }

    boolean isWord() {
        return places.size() == 1;
    }

    Set<String> firstTerms() {
        return places.getFirst().terms();
    }

    /// Whether the terms are found from place to place in `words`, one word each, ignoring what stands between.
    boolean agreesWith(List<Way> words) {
        for (int i = 0; i < places.size(); i++) {
            Set<String> wanted = places.get(i).terms();
            if (words.get(i).firstTerms().stream().noneMatch(wanted::contains)) {
                return false;
            }
        }
        return true;
    }

    /// The ways to read these tokens, all of them to be found; empty without tokens. More than one only where a token
    /// spans several places (« chat gpt » and « chatgpt »).
    static List<Way> of(Form form, List<Token> tokens) {
        if (tokens.isEmpty()) {
            return List.of();
        }
        TreeMap<Integer, Set<String>> places = new TreeMap<>();
        int first = tokens.getFirst().position();
        int end = first;
        for (Token token : tokens) {
            end = Math.max(end, token.position() + token.length());
        }
        List<Way> ways = new ArrayList<>();
        TreeSet<String> whole = new TreeSet<>();
        for (Token token : tokens) {
            if (token.length() == 1) {
                places.computeIfAbsent(token.position() - first, key -> new TreeSet<>())
                        .add(token.term());
            } else if (token.position() == first && token.position() + token.length() == end) {
                whole.add(token.term());
            }
        }
        if (!whole.isEmpty()) {
            ways.add(new Way(form, List.of(new Place(0, whole))));
        }
        if (!places.isEmpty()) {
            ways.add(new Way(
                    form,
                    places.entrySet().stream()
                            .map(place -> new Place(place.getKey(), place.getValue()))
                            .toList()));
        }
        return ways;
    }
}
