package fr.verbatim.index;

import fr.verbatim.text.FrenchAnalysis;
import java.util.HashMap;
import java.util.Map;
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
        private final Map<String, Analyzer> byField = new HashMap<>();

        private PerField() {
            super(PER_FIELD_REUSE_STRATEGY);
            byField.put(SearchedField.TEXT.literal(), LITERAL);
            for (SearchedField field : SearchedField.values()) {
                byField.put(field.stemmed(), FrenchAnalysis.stemmed());
                byField.put(field.family(), FrenchAnalysis.loose());
            }
        }

        @Override
        protected Analyzer getWrappedAnalyzer(String fieldName) {
            return byField.getOrDefault(fieldName, FrenchAnalysis.exact());
        }

        /// No phrase reaches from one name or label into the next.
        @Override
        public int getPositionIncrementGap(String fieldName) {
            return 100;
        }
    }
}
