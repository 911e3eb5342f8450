package fr.verbatim.search;

import fr.verbatim.index.SearchedField;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;

/// Lucene queries for what is wanted, weighed by [Weights].
final class Scoring {
    private Scoring() {}

    /// Quotes that have it, in a field that makes a hit.
    static Query matching(Wanted wanted) {
        return anyOf(wanted, true);
    }

    /// Quotes that have it only in a field that helps ranking, or in both.
    static Query loose(Wanted wanted) {
        return anyOf(wanted, false);
    }

    /// What ranks without being required: the words as typed, neighbours, descriptions and headings.
    static List<Query> bonuses(Understood understood) {
        List<Query> bonuses = new ArrayList<>();
        for (Way way : understood.exact()) {
            bonuses.add(new BoostQuery(in(SearchedField.TEXT, way), Weights.EXACT));
        }
        for (Way way : understood.pairs()) {
            bonuses.add(new BoostQuery(in(SearchedField.TEXT, way), Weights.PAIR));
        }
        for (Wanted wanted : understood.wanted()) {
            Query loose = loose(wanted);
            if (!(loose instanceof MatchNoDocsQuery)) {
                bonuses.add(loose);
            }
        }
        return bonuses;
    }

    private static Query anyOf(Wanted wanted, boolean matching) {
        List<Query> alternatives = new ArrayList<>();
        for (Way way : wanted.ways()) {
            List<SearchedField> fields =
                    matching ? way.form().matchingFields() : way.form().looseFields();
            for (SearchedField field : fields) {
                alternatives.add(new BoostQuery(in(field, way), Weights.of(field)));
            }
        }
        if (!wanted.together().isEmpty()) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            wanted.together().forEach(part -> all.add(anyOf(part, matching), Occur.MUST));
            alternatives.add(all.build());
        }
        return alternatives.isEmpty()
                ? new MatchNoDocsQuery("nothing to look for")
                : new DisjunctionMaxQuery(alternatives, Weights.TIE);
    }

    private static Query in(SearchedField field, Way way) {
        String name = way.form().field(field);
        boolean prefix = way.form() == Form.PREFIX;
        if (way.isWord()) {
            return prefix
                    ? new PrefixQuery(new Term(name, way.firstTerms().iterator().next()))
                    : anyTerm(name, way.places().getFirst());
        }
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        for (Way.Place place : way.places()) {
            Term[] terms =
                    place.terms().stream().map(term -> new Term(name, term)).toArray(Term[]::new);
            phrase.add(terms, place.position());
        }
        return phrase.build();
    }

    /// Forms of one word count together, as if they were one term: a word is not rarer for having two lemmas.
    private static Query anyTerm(String field, Way.Place place) {
        SynonymQuery.Builder terms = new SynonymQuery.Builder(field);
        place.terms().forEach(term -> terms.addTerm(new Term(field, term)));
        return terms.build();
    }
}
