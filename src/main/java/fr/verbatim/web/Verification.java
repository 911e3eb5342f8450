package fr.verbatim.web;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Candidate;
import fr.verbatim.model.Certainty;
import fr.verbatim.model.Quote;
import fr.verbatim.model.QuoteKind;
import fr.verbatim.model.Voice;
import fr.verbatim.search.Hit;
import fr.verbatim.search.NameFit;
import fr.verbatim.search.Searcher;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Whether somebody's words stand here as written, and under that name: two questions, two verdicts.
///
/// @param words what became of the words
/// @param name what the document says of the name
/// @param hits the nearest quote, or several that follow each other; empty when none is near
/// @param stretches the difference, word by word; empty without a quote
record Verification(Words words, Name name, List<Hit> hits, List<WordDiff.Stretch> stretches) {
    /// The longest text that is compared, in characters.
    static final int LONGEST = 2000;

    /// Below this share of common words two sentences are not taken for the same.
    private static final double NEAR = 0.6;
    /// Fewer words stand anywhere; they tell nothing, unless they are the whole of a quote.
    private static final int FEWEST_WORDS = 3;

    Verification {
        hits = List.copyOf(hits);
        stretches = List.copyOf(stretches);
    }

    /// What became of the words.
    enum Words {
        EXACT,
        TRUNCATED,
        /// Words of one quote, some left out of the middle, and marked so.
        ABRIDGED,
        /// Words of quotes that follow each other, set as one.
        JOINED,
        MODIFIED,
        /// Too few to be compared.
        TOO_SHORT,
        NOT_FOUND
    }

    /// What the document says of the name.
    enum Name {
        /// None was given, or no words to look for it under.
        NOT_ASKED,
        CONFIRMED,
        /// The document does not tell whose the words are, or not with certainty; or the name is too little of one.
        UNCONFIRMED,
        /// The document gives the words to somebody else.
        MISATTRIBUTED
    }

    /// @param text at most [#LONGEST] characters
    /// @param speaker a name, perhaps with a title, a role, an organisation; may be empty
    static Verification of(Searcher searcher, String text, String speaker) {
        Optional<Passage> nearest =
                Passage.nearest(searcher, text, passage -> name(searcher, passage, speaker) == Name.CONFIRMED);
        boolean tooShort = WordDiff.count(text) < FEWEST_WORDS;
        if (nearest.isEmpty()
                || nearest.get().diff().share() < NEAR
                || tooShort && !nearest.get().diff().isWhole()) {
            return new Verification(
                    tooShort && WordDiff.count(text) > 0 ? Words.TOO_SHORT : Words.NOT_FOUND,
                    Name.NOT_ASKED,
                    List.of(),
                    List.of());
        }
        Passage passage = nearest.get();
        return new Verification(
                words(passage),
                name(searcher, passage, speaker),
                passage.hits(),
                passage.diff().stretches());
    }

    private static Words words(Passage passage) {
        WordDiff diff = passage.diff();
        if (!diff.isPart()) {
            return Words.MODIFIED;
        }
        if (passage.isJoined()) {
            return Words.JOINED;
        }
        return diff.isWhole() ? Words.EXACT : diff.isAbridged() ? Words.ABRIDGED : Words.TRUNCATED;
    }

    /// Of several quotes, the worst.
    private static Name name(Searcher searcher, Passage passage, String speaker) {
        if (speaker.isBlank()) {
            return Name.NOT_ASKED;
        }
        return passage.hits().stream()
                .map(hit -> name(searcher, hit.quote(), speaker))
                .max(Comparator.naturalOrder())
                .orElse(Name.NOT_ASKED);
    }

    private static Name name(Searcher searcher, Quote quote, String speaker) {
        Attribution attribution = quote.attribution();
        // Reported speech is of the writer: its words are nobody else's, whoever is meant.
        boolean sure = quote.kind() != QuoteKind.REPORTED
                && attribution
                        .certainty()
                        .filter(certainty -> certainty != Certainty.PROBABLE)
                        .isPresent();
        NameFit fit = searcher.writtenNames().fit(speaker, attribution.voices());
        boolean open = attribution instanceof Attribution.Unknown || attribution instanceof Attribution.Unnamed;
        return switch (fit) {
            case SAME -> sure ? Name.CONFIRMED : Name.UNCONFIRMED;
            case TOO_LITTLE, SPOKEN_FOR -> Name.UNCONFIRMED;
            case OTHER ->
                open || !sure && isCandidate(searcher, attribution, speaker) ? Name.UNCONFIRMED : Name.MISATTRIBUTED;
        };
    }

    /// Whether another reading of the document, though not the likeliest, gives the words to that name.
    private static boolean isCandidate(Searcher searcher, Attribution attribution, String speaker) {
        List<Voice> others = attribution.grounds().alternatives().stream()
                .map(Candidate::voice)
                .toList();
        return searcher.writtenNames().fit(speaker, others) != NameFit.OTHER;
    }

    /// Whether people of several names speak in the passage.
    boolean hasSeveralVoices() {
        Set<Set<String>> voices = hits.stream()
                .map(hit -> hit.quote().attribution().voices())
                .map(speakers -> speakers.stream().map(Voice::display).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
        return voices.size() > 1;
    }

    /// One word for both, as the first version of the API had it: a wrong name before changed words.
    String verdict() {
        return switch (name) {
            case MISATTRIBUTED, UNCONFIRMED -> value(name);
            case NOT_ASKED, CONFIRMED -> words == Words.ABRIDGED ? value(Words.TRUNCATED) : value(words);
        };
    }

    static String value(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
