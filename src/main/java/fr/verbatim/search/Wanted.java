package fr.verbatim.search;

import java.util.List;
import java.util.stream.Stream;

/// One thing that a query asks for.
///
/// @param typed the words of the query it comes from
/// @param start where they begin in the query, in UTF-16 units
/// @param end exclusive
/// @param ways any of which answers
/// @param together words that answer too when a quote has all of them; empty for none
/// @param synonyms what is searched besides, as the synonyms are written
record Wanted(String typed, int start, int end, List<Way> ways, List<Wanted> together, List<String> synonyms) {
    Wanted {
        ways = List.copyOf(ways);
        together = List.copyOf(together);
        synonyms = List.copyOf(synonyms);
    }

    static Wanted of(String typed, int start, List<Way> ways) {
        return new Wanted(typed, start, start + typed.length(), ways, List.of(), List.of());
    }

    /// Whether it is one plain word, which synonyms and spelling may be looked up for.
    boolean isPlainWord() {
        return ways.size() == 1
                && together.isEmpty()
                && ways.getFirst().isWord()
                && ways.getFirst().form() == Form.STEM;
    }

    Wanted withWays(List<Way> more) {
        return new Wanted(
                typed, start, end, Stream.concat(ways.stream(), more.stream()).toList(), together, synonyms);
    }

    /// Every way in it, to be marked in a text.
    Stream<Way> allWays() {
        return Stream.concat(ways.stream(), together.stream().flatMap(Wanted::allWays));
    }
}
