package fr.verbatim.search;

import fr.verbatim.index.SearchedField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/// Looks for the word that was meant among those of the corpus, names included.
final class Spelling {
    /// Shorter words are too near to too many others.
    private static final int SHORTEST = 4;

    /// Longer ones are no words, and the automaton of their spellings grows with their length.
    private static final int LONGEST = 30;

    private final IndexReader reader;
    private final DirectSpellChecker checker = new DirectSpellChecker();

    Spelling(IndexReader reader) {
        this.reader = reader;
        checker.setMinQueryLength(SHORTEST);
        checker.setMinPrefix(1);
        checker.setAccuracy(0.6f);
    }

    /// The nearest word, folded; empty when there is none near, or for more than one word.
    Optional<String> findNear(String typed) {
        List<Token> tokens = Token.all(Form.EXACT.analyzer(), typed);
        if (tokens.size() != 1 || tokens.getFirst().term().length() > LONGEST) {
            return Optional.empty();
        }
        List<SuggestWord> near = new ArrayList<>();
        try {
            for (SearchedField field : Form.EXACT.matchingFields()) {
                Term term = new Term(field.exact(), tokens.getFirst().term());
                near.addAll(List.of(checker.suggestSimilar(term, 1, reader, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return near.stream()
                .max(Comparator.comparingDouble((SuggestWord word) -> word.score)
                        .thenComparingInt(word -> word.freq)
                        .thenComparing(word -> word.string))
                .map(word -> word.string);
    }
}
