package fr.verbatim.search;

import fr.verbatim.index.Fields;
import fr.verbatim.index.SearchedField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/// How much of what a query says each quote has: every wanted thing weighs as much as it is rare (its idf over
/// all quotes), and a quote's share is the sum over what it has, whole or in part.
final class Coverage {
    private static final List<SearchedField> SAID_OF_IT = fields(SearchedField::isMatching);
    private static final List<SearchedField> TOPIC =
            List.of(SearchedField.TRADE, SearchedField.THEME, SearchedField.SCOPE, SearchedField.TERMS);

    /// A word that more than this share of all quotes have is common: having it alone is not having a part.
    private static final double COMMON = 0.25;

    private final IndexSearcher searcher;
    private final Scoring scoring;
    private final FixedBitSet complete;
    private final FixedBitSet said;
    private final int quotes;
    private final float[] share;
    private final int wanted;
    private final List<Said> known = new ArrayList<>();
    private double whole;

    /// The quotes that have a word, itself or about it.
    private record Said(FixedBitSet by, double information) {}

    private Coverage(IndexSearcher searcher, Scoring scoring, int wanted) {
        this.wanted = wanted;
        this.searcher = searcher;
        this.scoring = scoring;
        this.complete = DocSet.of(searcher, Fields.allQuotes());
        this.said = new FixedBitSet(complete.length());
        this.quotes = complete.cardinality();
        this.share = new float[complete.length()];
    }

    /// @param wanted words, at least one
    static Coverage of(IndexSearcher searcher, Scoring scoring, List<Wanted> wanted) {
        Coverage coverage = new Coverage(searcher, scoring, wanted.size());
        wanted.forEach(coverage::add);
        coverage.complete.and(coverage.said);
        coverage.normalise();
        return coverage;
    }

    private void add(Wanted wanted) {
        FixedBitSet has = DocSet.of(searcher, scoring.matching(wanted));
        complete.and(has);
        said.or(DocSet.of(searcher, scoring.besidesLabels(wanted)));
        FixedBitSet seen = has.clone();
        FixedBitSet family = more(wanted, SAID_OF_IT, seen);
        FixedBitSet topic = more(wanted, TOPIC, seen);
        FixedBitSet context = more(wanted, List.of(SearchedField.CONTEXT), seen);
        FixedBitSet nearby = more(wanted, List.of(SearchedField.NEARBY), seen);
        int direct = has.cardinality() > 0 ? has.cardinality() : family.cardinality() + topic.cardinality();
        Weights weights = scoring.weights();
        if (direct == 0) {
            // Nobody said it: hits lack it all alike, and lack less than a word that others have.
            whole += information(1) * weights.get(Weight.SHARE_UNKNOWN);
            return;
        }
        double information = information(direct);
        whole += information;
        FixedBitSet said = has.clone();
        said.or(family);
        said.or(topic);
        said.or(context);
        known.add(new Said(said, information));
        credit(has, information);
        credit(family, information * weights.get(Weight.SHARE_FAMILY));
        credit(topic, information * weights.get(Weight.SHARE_TOPIC));
        credit(context, information * weights.get(Weight.SHARE_CONTEXT));
        credit(nearby, information * weights.get(Weight.SHARE_NEARBY));
    }

    /// Quotes that have its family in these fields and are not seen yet.
    private FixedBitSet more(Wanted wanted, List<SearchedField> fields, FixedBitSet seen) {
        FixedBitSet docs = DocSet.of(searcher, scoring.family(wanted, fields));
        docs.andNot(seen);
        seen.or(docs);
        return docs;
    }

    private double information(int count) {
        return Math.log(1 + (quotes - count + 0.5) / (count + 0.5));
    }

    private void normalise() {
        for (int doc = 0; doc < share.length && whole > 0; doc++) {
            share[doc] /= (float) whole;
        }
    }

    private static List<SearchedField> fields(Predicate<SearchedField> which) {
        return Arrays.stream(SearchedField.values()).filter(which).toList();
    }

    boolean isComplete(int doc) {
        return complete.get(doc);
    }

    /// Quotes that have enough for a partial hit: a share of the whole, and a word that tells something.
    FixedBitSet partial() {
        float least = scoring.weights().get(Weight.PARTIAL);
        FixedBitSet enough = telling();
        for (int doc = 0; doc < share.length; doc++) {
            if (share[doc] < least) {
                enough.clear(doc);
            }
        }
        return enough;
    }

    /// Quotes that have one of the words that are not common; where all are, one that is not the commonest. Of
    /// a single word there is no other.
    private FixedBitSet telling() {
        double common = information((int) Math.ceil(quotes * COMMON));
        double least = known.stream().mapToDouble(Said::information).min().orElse(0);
        boolean allCommon = known.stream().allMatch(word -> word.information() < common);
        FixedBitSet telling = new FixedBitSet(share.length);
        for (Said word : known) {
            if (wanted == 1 || (allCommon ? word.information() > least : word.information() >= common)) {
                telling.or(word.by());
            }
        }
        return telling;
    }

    /// The shares as factors of a score.
    DoubleValuesSource factor() {
        return new Factor(share, scoring.weights().get(Weight.COVERAGE));
    }

    private void credit(FixedBitSet docs, double information) {
        BitSetIterator hits = new BitSetIterator(docs, 0);
        for (int doc = hits.nextDoc(); doc != BitSetIterator.NO_MORE_DOCS; doc = hits.nextDoc()) {
            share[doc] += (float) information;
        }
    }

    private static final class Factor extends DoubleValuesSource {
        private final float[] share;
        private final float exponent;

        private Factor(float[] share, float exponent) {
            this.share = share;
            this.exponent = exponent;
        }

        @Override
        public DoubleValues getValues(LeafReaderContext leaf, DoubleValues scores) {
            return new DoubleValues() {
                private int doc = -1;

                @Override
                public double doubleValue() {
                    return Math.pow(share[leaf.docBase + doc], exponent);
                }

                @Override
                public boolean advanceExact(int next) {
                    doc = next;
                    return true;
                }
            };
        }

        @Override
        public boolean needsScores() {
            return false;
        }

        @Override
        public DoubleValuesSource rewrite(IndexSearcher searcher) {
            return this;
        }

        @Override
        public boolean isCacheable(LeafReaderContext leaf) {
            return false;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public String toString() {
            return "share of the query";
        }
    }
}
