package fr.verbatim.model;

import java.util.List;

/// Terms of which one may be searched for by another; at least two.
///
/// @param strength what it means to find another term than the one asked for
public record Synonyms(Strength strength, List<String> terms) {
    /// How alike the terms are.
    public enum Strength {
        /// They say the same: finding one is finding the other (`IA`, `intelligence artificielle`).
        EXACT,
        /// They are said of the same things: finding one is finding a part of what was asked (`salaire`, `paie`).
        NEAR
    }

    public Synonyms {
        terms = List.copyOf(terms);
        if (terms.size() < 2) {
            throw new IllegalArgumentException("a group of synonyms has at least two terms");
        }
    }
}
