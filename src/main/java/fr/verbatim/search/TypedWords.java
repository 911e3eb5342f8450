package fr.verbatim.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;

/// Cuts what is typed into words. Words that analysis reads as one as well, « Chat GPT », « interprètes-traducteurs »,
/// are one where some quote has them so; else each is wanted on its own.
final class TypedWords {
    private final String text;
    private final Attested attested;
    private final Map<String, Boolean> together = new LinkedHashMap<>();
    private final Map<Integer, Integer> parted = new LinkedHashMap<>();

    TypedWords(String text, Attested attested) {
        this.text = text;
        this.attested = attested;
    }

    /// The terms of each word.
    List<List<Token>> words(Analyzer analyzer) {
        List<List<Token>> apart = new ArrayList<>();
        for (List<Token> word : group(Token.all(analyzer, text))) {
            if (isOne(word)) {
                apart.add(word);
            } else {
                apart.addAll(
                        group(word.stream().filter(token -> token.length() == 1).toList()));
            }
        }
        return apart;
    }

    /// The characters of a word.
    String cut(List<Token> word) {
        return text.substring(word.getFirst().start(), end(word));
    }

    static int end(List<Token> word) {
        return word.stream().mapToInt(Token::end).max().orElse(0);
    }

    /// Says which compounds were taken apart, in French, unless a synonym stands for the whole of one.
    ///
    /// @param start of the text in the query
    List<String> warnings(List<Wanted> wanted, int start) {
        List<String> warnings = new ArrayList<>();
        parted.forEach((from, to) -> {
            boolean whole = wanted.stream()
                    .flatMap(Wanted::words)
                    .anyMatch(words -> words.start() <= start + from && words.end() >= start + to);
            if (!whole) {
                warnings.add("« " + text.substring(from, to)
                        + " » n'est dans aucune citation : ses mots ont été cherchés un à un.");
            }
        });
        return warnings;
    }

    private boolean isOne(List<Token> word) {
        boolean apart = word.stream()
                        .filter(token -> token.length() == 1)
                        .mapToInt(Token::start)
                        .distinct()
                        .count()
                > 1;
        boolean joined = word.stream().anyMatch(token -> token.length() > 1);
        if (!joined || !apart) {
            return true;
        }
        String typed = cut(word);
        boolean one = together.computeIfAbsent(typed, this::isSaid);
        if (!one && typed.codePoints().noneMatch(Character::isWhitespace)) {
            parted.put(word.getFirst().start(), end(word));
        }
        return one;
    }

    /// Typed with a space, only the two as one word are said so: beside each other they stand for themselves.
    private boolean isSaid(String typed) {
        boolean spaced = typed.codePoints().anyMatch(Character::isWhitespace);
        return List.of(Form.EXACT, Form.STEM).stream()
                .flatMap(form -> Way.of(form, Token.all(form.analyzer(), typed)).stream())
                .filter(way -> !spaced || way.isWord())
                .anyMatch(way -> attested.has(List.of(way)));
    }

    /// Tokens that stand for one word: those at one place, and those that a longer one spans.
    private static List<List<Token>> group(List<Token> tokens) {
        List<List<Token>> words = new ArrayList<>();
        int wordEnd = Integer.MIN_VALUE;
        for (Token token : tokens) {
            if (words.isEmpty() || token.position() >= wordEnd) {
                words.add(new ArrayList<>());
                wordEnd = token.position() + token.length();
            }
            words.getLast().add(token);
            wordEnd = Math.max(wordEnd, token.position() + token.length());
        }
        return words;
    }
}
