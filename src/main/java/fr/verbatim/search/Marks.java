package fr.verbatim.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Marks the words found in a quote's text. The result is escaped HTML; without the marks, and with entities
/// decoded, it is the text, character by character.
final class Marks {
    private final Map<Form, Map<String, List<Way>>> byFirstTerm = new EnumMap<>(Form.class);
    private final Set<String> beginnings = new HashSet<>();

    private final TextTerms terms;

    private Marks(TextTerms terms) {
        this.terms = terms;
    }

    /// Marks the words themselves, in any form.
    static Marks of(List<Wanted> wanted, TextTerms terms) {
        Marks marks = new Marks(terms);
        wanted.stream().flatMap(Wanted::allWays).forEach(marks::add);
        return marks;
    }

    /// Marks words of the same family too: what a partial hit was found by.
    static Marks ofFamilies(List<Wanted> wanted, TextTerms terms) {
        Marks marks = of(wanted, terms);
        wanted.stream()
                .flatMap(Wanted::words)
                .flatMap(words -> words.family().stream())
                .forEach(marks::add);
        return marks;
    }

    private void add(Way way) {
        if (way.form() == Form.PREFIX && way.isWord()) {
            beginnings.addAll(way.firstTerms());
            return;
        }
        Map<String, List<Way>> ways = byFirstTerm.computeIfAbsent(way.form(), form -> new HashMap<>());
        way.firstTerms()
                .forEach(term ->
                        ways.computeIfAbsent(term, key -> new ArrayList<>()).add(way));
    }

    String mark(String text) {
        BitSet marked = new BitSet(text.length());
        byFirstTerm.forEach((form, ways) -> markWays(ways, terms.of(form, text), marked));
        if (!beginnings.isEmpty()) {
            for (Token token : terms.of(Form.EXACT, text)) {
                if (beginnings.stream().anyMatch(token.term()::startsWith)) {
                    marked.set(token.start(), token.end());
                }
            }
        }
        return html(text, wholeCharacters(text, marked));
    }

    private static void markWays(Map<String, List<Way>> ways, List<Token> tokens, BitSet marked) {
        Map<Integer, List<Token>> byPosition = new HashMap<>();
        tokens.forEach(token -> byPosition
                .computeIfAbsent(token.position(), key -> new ArrayList<>())
                .add(token));
        for (Token token : tokens) {
            for (Way way : ways.getOrDefault(token.term(), List.of())) {
                markWay(way, token, byPosition, marked);
            }
        }
    }

    private static void markWay(Way way, Token first, Map<Integer, List<Token>> byPosition, BitSet marked) {
        List<Token> found = new ArrayList<>();
        for (Way.Place place : way.places()) {
            List<Token> there = byPosition.getOrDefault(first.position() + place.position(), List.of());
            there.stream()
                    .filter(token -> place.terms().contains(token.term()))
                    .findFirst()
                    .ifPresent(found::add);
        }
        if (found.size() == way.places().size()) {
            found.forEach(token -> marked.set(token.start(), token.end()));
        }
    }

    /// Widened to what a reader sees as one character: an accent or a joined sign is never parted from its
    /// letter.
    private static BitSet wholeCharacters(String text, BitSet marked) {
        if (marked.isEmpty()) {
            return marked;
        }
        BitSet whole = new BitSet(text.length());
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.FRENCH);
        characters.setText(text);
        int start = 0;
        for (int end = characters.next(); end != BreakIterator.DONE; end = characters.next()) {
            int first = marked.nextSetBit(start);
            if (first >= 0 && first < end) {
                whole.set(start, end);
            }
            start = end;
        }
        return whole;
    }

    private static String html(String text, BitSet marked) {
        StringBuilder html = new StringBuilder(text.length() + 32);
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            if (marked.get(i) != inside) {
                html.append(inside ? "</mark>" : "<mark>");
                inside = !inside;
            }
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
        return inside ? html.append("</mark>").toString() : html.toString();
    }
}
