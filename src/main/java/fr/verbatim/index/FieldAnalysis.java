package fr.verbatim.index;

import fr.verbatim.text.FrenchAnalysis;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;

/// Which analysis a field has.
public final class FieldAnalysis {
    private static final Analyzer LITERAL = new LiteralAnalyzer();

    private FieldAnalysis() {}

    /// Words as spelled: lower case, accents and midpoints kept.
    public static Analyzer literal() {
        return LITERAL;
    }

    static Analyzer perField() {
        return new PerField();
    }

    private static final class PerField extends DelegatingAnalyzerWrapper {
        private final Set<String> stemmed = new HashSet<>();
        private final String literal = SearchedField.TEXT.literal();

        private PerField() {
            super(PER_FIELD_REUSE_STRATEGY);
            for (SearchedField field : SearchedField.values()) {
                stemmed.add(field.stemmed());
            }
        }

        @Override
        protected Analyzer getWrappedAnalyzer(String fieldName) {
            if (fieldName.equals(literal)) {
                return LITERAL;
            }
            return stemmed.contains(fieldName) ? FrenchAnalysis.stemmed() : FrenchAnalysis.exact();
        }

        /// No phrase reaches from one name or label into the next.
        @Override
        public int getPositionIncrementGap(String fieldName) {
            return 100;
        }
    }
}
