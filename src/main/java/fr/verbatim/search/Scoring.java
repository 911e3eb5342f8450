package fr.verbatim.search;

import fr.verbatim.index.SearchedField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.util.BytesRef;

/// Lucene queries for what is wanted, weighed by [Weights].
record Scoring(Weights weights) {
    private static final Set<SearchedField> ALL = EnumSet.allOf(SearchedField.class);
    private static final Set<SearchedField> BESIDES_LABELS = EnumSet.complementOf(EnumSet.of(SearchedField.SECTOR));
    private static final Set<SearchedField> WORDS_OF_THE_QUOTE = EnumSet.of(SearchedField.TEXT);

    /// Quotes that have it, in a field that makes a hit.
    Query matching(Wanted wanted) {
        return matching(wanted, ALL);
    }

    /// Quotes that have it, were there no labels of sectors.
    Query besidesLabels(Wanted wanted) {
        return matching(wanted, BESIDES_LABELS);
    }

    /// Quotes whose own words have it: what is said of the speaker, the event or the sector is not looked at.
    Query inItsWords(Wanted wanted) {
        return matching(wanted, WORDS_OF_THE_QUOTE);
    }

    /// Quotes that have it in this field.
    Query matchingIn(Wanted wanted, SearchedField field) {
        return matching(wanted, EnumSet.of(field));
    }

    private Query matching(Wanted wanted, Set<SearchedField> where) {
        return switch (wanted) {
            case Wanted.Words words -> words(words, where);
            case Wanted.Either either ->
                best(either.things().stream()
                        .map(thing -> matching(thing, where))
                        .toList());
            case Wanted.Dated dated ->
                best(List.of(
                        words(dated.written(), where),
                        new BoostQuery(
                                new ConstantScoreQuery(Attested.said(dated.days())), weights.get(Weight.EVENT))));
            case Wanted.Valued valued -> values(valued);
        };
    }

    private Query words(Wanted.Words words, Set<SearchedField> where) {
        List<Query> alternatives = new ArrayList<>();
        for (Way way : words.ways()) {
            for (SearchedField field : way.form().matchingFields()) {
                if (where.contains(field)) {
                    alternatives.add(new BoostQuery(in(field, way), weights.of(field)));
                }
            }
        }
        if (!words.together().isEmpty()) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            words.together().forEach(part -> all.add(words(part, where), Occur.MUST));
            alternatives.add(all.build());
        }
        return best(alternatives);
    }

    /// Quotes that have a word of its family in one of these fields.
    Query family(Wanted wanted, Collection<SearchedField> fields) {
        return best(wanted.alone()
                .map(words -> family(words, fields))
                .filter(query -> !(query instanceof MatchNoDocsQuery))
                .toList());
    }

    /// Of words that make a term together, one alone is no word of its family.
    private Query family(Wanted.Words words, Collection<SearchedField> fields) {
        List<Query> alternatives = new ArrayList<>();
        for (Way way : words.family()) {
            fields.forEach(field -> alternatives.add(new BoostQuery(in(field, way), weights.ofFamily(field))));
        }
        if (!words.together().isEmpty()) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            words.together().forEach(part -> all.add(family(part, fields), Occur.MUST));
            alternatives.add(all.build());
        }
        return best(alternatives);
    }

    /// What ranks without being required: the words as typed, neighbours, families, descriptions and headings.
    List<Query> bonuses(Understood understood) {
        List<Query> bonuses = new ArrayList<>();
        add(bonuses, understood.exact(), Weight.EXACT);
        add(bonuses, understood.lightExact(), Weight.LIGHT);
        add(bonuses, understood.pairs(), Weight.PAIR);
        add(bonuses, understood.lightPairs(), Weight.LIGHT_PAIR);
        // Among other words those tell which of its lemmas is meant.
        float itself =
                weights.get(Weight.ITSELF) / Math.max(1, understood.wanted().size());
        understood.wanted().stream()
                .flatMap(Wanted::alone)
                .flatMap(words -> words.itself().stream())
                .forEach(way -> bonuses.add(new BoostQuery(anywhere(way), itself)));
        for (Wanted wanted : understood.wanted()) {
            Query family = family(wanted, ALL);
            if (!(family instanceof MatchNoDocsQuery)) {
                bonuses.add(family);
            }
        }
        return bonuses;
    }

    private Query anywhere(Way way) {
        return best(way.form().matchingFields().stream()
                .map(field -> (Query) new BoostQuery(in(field, way), weights.of(field)))
                .toList());
    }

    private void add(List<Query> bonuses, List<Way> ways, Weight weight) {
        ways.forEach(way -> bonuses.add(new BoostQuery(in(SearchedField.TEXT, way), weights.get(weight))));
    }

    static Query values(Wanted.Valued valued) {
        List<BytesRef> terms = valued.values().stream().map(BytesRef::new).toList();
        return terms.isEmpty()
                ? new MatchNoDocsQuery("no such value")
                : new ConstantScoreQuery(KeywordField.newSetQuery(Filters.field(valued.filter()), terms));
    }

    private Query best(List<Query> alternatives) {
        return alternatives.isEmpty()
                ? new MatchNoDocsQuery("nothing to look for")
                : new DisjunctionMaxQuery(alternatives, weights.get(Weight.TIE));
    }

    static Query in(SearchedField field, Way way) {
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
