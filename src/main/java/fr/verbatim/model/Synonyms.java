package fr.verbatim.model;

import java.util.List;

/// Terms that stand for one another when searching; at least two.
public record Synonyms(List<String> terms) {
    public Synonyms {
        terms = List.copyOf(terms);
        if (terms.size() < 2) {
            throw new IllegalArgumentException("a group of synonyms has at least two terms");
        }
    }
}
