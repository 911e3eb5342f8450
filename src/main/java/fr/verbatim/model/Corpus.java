package fr.verbatim.model;

import java.util.List;

/// All that a person has decided: the sources, the authority records, the vocabularies and the curators' decisions.
///
/// @param hash lower-case hexadecimal SHA-256 over every file of the folder and its name
public record Corpus(
        Site site,
        List<CorpusSource> sources,
        Authorities authorities,
        Vocabulary vocabulary,
        List<Synonyms> synonyms,
        List<Review> reviews,
        List<Withdrawal> withdrawals,
        List<Move> moves,
        String hash) {
    public Corpus {
        sources = List.copyOf(sources);
        synonyms = List.copyOf(synonyms);
        reviews = List.copyOf(reviews);
        withdrawals = List.copyOf(withdrawals);
        moves = List.copyOf(moves);
    }

    /// The same corpus as if nobody had reviewed anything; withdrawals stand.
    public Corpus withoutReviews() {
        return new Corpus(site, sources, authorities, vocabulary, synonyms, List.of(), withdrawals, moves, hash);
    }
}
