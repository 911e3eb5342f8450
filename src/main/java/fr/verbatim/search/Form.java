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
    PREFIX,
    /// Words of the same family, which only rank.
    FAMILY;

    Analyzer analyzer() {
        return switch (this) {
            case STEM -> FrenchAnalysis.stemmed();
            case EXACT, PREFIX -> FrenchAnalysis.exact();
            case LITERAL -> FieldAnalysis.literal();
            case FAMILY -> FrenchAnalysis.loose();
        };
    }

    String field(SearchedField field) {
        return switch (this) {
            case STEM -> field.stemmed();
            case EXACT, PREFIX -> field.exact();
            case LITERAL -> field.literal();
            case FAMILY -> field.family();
        };
    }

    /// The fields in which a word of this form makes a hit.
    List<SearchedField> matchingFields() {
        return switch (this) {
            case STEM, EXACT, PREFIX -> MATCHING;
            case LITERAL -> List.of(SearchedField.TEXT);
            case FAMILY -> List.of();
        };
    }

    private static final List<SearchedField> MATCHING = List.of(SearchedField.values()).stream()
            .filter(SearchedField::isMatching)
            .toList();
}
