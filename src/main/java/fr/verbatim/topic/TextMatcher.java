package fr.verbatim.topic;

import fr.verbatim.text.FrenchAnalysis;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;

/// One text, in memory, against which rules are matched. For one thread.
final class TextMatcher {
    static final String LEMMAS = "lemmas";
    static final String EXACT = "exact";

    private static final Set<String> PREFIXES = Set.of("ré", "re", "sous", "dé", "non", "in");
    private static final int LONGEST_PREFIX = 5;

    private final String text;
    private final IndexSearcher searcher;
    private final Set<String> terms = new HashSet<>();

    /// Where a rule matches.
    ///
    /// @param words as they stand in the text
    record Hit(Rule rule, int start, int end, String words) {
        boolean overlaps(Hit other) {
            return start < other.end && other.start < end;
        }
    }

    TextMatcher(String text) {
        this.text = text;
        MemoryIndex index = new MemoryIndex(true);
        index.addField(LEMMAS, text, FrenchAnalysis.everyLemma());
        index.addField(EXACT, text, FrenchAnalysis.exact());
        this.searcher = index.createSearcher();
        try {
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                collect(leaf, LEMMAS);
                collect(leaf, EXACT);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Bug: an index in memory cannot fail", e);
        }
    }

    /// The terms of the text, as [Rule#needs] names them.
    Set<String> terms() {
        return terms;
    }

    /// The places where a rule matches; none when it does not.
    List<Hit> hits(Rule rule) {
        for (Set<String> oneOf : rule.needs()) {
            if (Collections.disjoint(terms, oneOf)) {
                return List.of();
            }
        }
        List<Hit> hits = new ArrayList<>();
        addHits(rule, hits);
        return hits;
    }

    private void addHits(Rule rule, List<Hit> hits) {
        try {
            Weight weight = searcher.createWeight(searcher.rewrite(rule.query()), ScoreMode.COMPLETE_NO_SCORES, 1);
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                Matches matches = weight.matches(leaf, 0);
                if (matches != null) {
                    add(rule, matches, hits);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Bug: an index in memory cannot fail", e);
        }
    }

    private void add(Rule rule, Matches matches, List<Hit> hits) throws IOException {
        for (String field : matches) {
            MatchesIterator places = matches.getMatches(field);
            while (places != null && places.next()) {
                int start = places.startOffset();
                int end = places.endOffset();
                if (start >= 0 && end > start && !isTurnedRound(start)) {
                    hits.add(new Hit(rule, start, end, text.substring(start, end)));
                }
            }
        }
    }

    /// Whether a prefix before the hyphen makes another word of it: who sous-performe does not perform.
    private boolean isTurnedRound(int start) {
        int hyphen = start - 1;
        int from = hyphen;
        while (from > 0 && hyphen - from < LONGEST_PREFIX && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return hyphen > 0
                && "-\u2010\u2011".indexOf(text.charAt(hyphen)) >= 0
                && PREFIXES.contains(text.substring(from, hyphen).toLowerCase(Locale.ROOT));
    }

    private void collect(LeafReaderContext leaf, String field) throws IOException {
        Terms inField = leaf.reader().terms(field);
        if (inField == null) {
            return;
        }
        TermsEnum each = inField.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            terms.add(field + ':' + term.utf8ToString());
        }
    }
}
