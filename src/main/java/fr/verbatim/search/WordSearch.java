package fr.verbatim.search;

import fr.verbatim.index.GenerationReader;
import fr.verbatim.index.SearchedField;
import fr.verbatim.model.Quote;
import fr.verbatim.text.FrenchAnalysis;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/// Finds the quotes that share the most words with a text, the rarest words counting most: as they are written, the
/// smallest too, and by their lemma, so that a word put in another form is not lost.
///
/// It understands nothing: no synonym, no name, no field but the words. That is all a comparison word by word needs,
/// and a hundred times quicker than a search.
final class WordSearch {
    private final GenerationReader reader;

    WordSearch(GenerationReader reader) {
        this.reader = reader;
    }

    /// @param most how many quotes, the nearest first
    List<Quote> find(String text, int most) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        add(any, SearchedField.TEXT.exact(), FrenchAnalysis.exact(), text);
        add(any, SearchedField.TEXT.stemmed(), FrenchAnalysis.stemmed(), text);
        BooleanQuery query = any.build();
        if (query.clauses().isEmpty()) {
            return List.of();
        }
        try {
            List<Quote> found = new ArrayList<>();
            for (ScoreDoc doc : reader.searcher().search(query, most).scoreDocs) {
                found.add(reader.quote(doc.doc));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(BooleanQuery.Builder any, String field, Analyzer analyzer, String text) {
        for (String term : new HashSet<>(FrenchAnalysis.terms(analyzer, text))) {
            any.add(new TermQuery(new Term(field, term)), Occur.SHOULD);
        }
    }
}
