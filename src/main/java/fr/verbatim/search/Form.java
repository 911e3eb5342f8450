package fr.verbatim.search;

import fr.verbatim.index.FieldAnalysis;
import fr.verbatim.index.SearchedField;
import fr.verbatim.text.FrenchAnalysis;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;

/// In which form words are compared.
enum Form {
    /// Any form of the word.
    STEM,
    /// The word as typed, accents and case aside.
    EXACT,
    /// The spelling as typed, accents and midpoints included.
    LITERAL,
    /// Words that begin so, accents and case aside.
    PREFIX;

    Analyzer analyzer() {
        return switch (this) {
            case STEM -> FrenchAnalysis.stemmed();
            case EXACT, PREFIX -> FrenchAnalysis.exact();
            case LITERAL -> FieldAnalysis.literal();
        };
    }

    String field(SearchedField field) {
        return switch (this) {
            case STEM -> field.stemmed();
            case EXACT, PREFIX -> field.exact();
            case LITERAL -> field.literal();
        };
    }

    /// The fields in which a word of this form makes a hit.
    List<SearchedField> matchingFields() {
        return this == LITERAL ? List.of(SearchedField.TEXT) : MATCHING;
    }

    /// The fields that only help ranking.
    List<SearchedField> looseFields() {
        return this == STEM ? LOOSE : List.of();
    }

    private static final List<SearchedField> MATCHING = List.of(SearchedField.values()).stream()
            .filter(SearchedField::isMatching)
            .toList();
    private static final List<SearchedField> LOOSE = List.of(SearchedField.values()).stream()
            .filter(field -> !field.isMatching())
            .toList();
}
