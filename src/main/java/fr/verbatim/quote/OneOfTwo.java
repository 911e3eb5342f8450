package fr.verbatim.quote;

import fr.verbatim.model.Voice;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// « le premier », « la seconde », « l'un des deux »: of two people named together or one after the other just before.
final class OneOfTwo {
    private static final double TOGETHER = 0.88;
    /// « Name a reçu Name. La seconde … »: it might go on from something else.
    private static final double IN_A_ROW = 0.8;
    private static final Set<String> FIRST = Set.of("premier", "premiere");
    private static final Set<String> SECOND = Set.of("second", "seconde");

    /// Which of the two it is hangs on what was said of the first.
    private static final String OTHER = "autre";

    private OneOfTwo() {}

    /// Whether a phrase is « le premier », « la seconde », « l'autre » alone.
    static boolean isOrdinal(Phrase phrase) {
        return isBare(phrase) && phrase.words().size() == 1 && isOrdinal(phrase.head());
    }

    static boolean isOrdinal(String word) {
        return FIRST.contains(word) || SECOND.contains(word) || word.equals(OTHER);
    }

    /// Whom such a phrase means; all whom it may mean where it gives no order; empty where it is no such phrase.
    static Optional<Referent> of(Phrase phrase, Scene scene, Cast cast) {
        List<Voice> pair = scene.pair();
        List<Voice> row = scene.inARow();
        if (pair.size() == 2 && (row.size() <= 2 || !isOrdinal(phrase))) {
            return isBare(phrase) ? ofPair(phrase, pair, cast) : Optional.empty();
        }
        if (!isOrdinal(phrase)) {
            return Optional.empty();
        }
        List<Voice> able = row.stream()
                .filter(voice -> Grammar.agree(phrase.gender(), cast.gender(voice)))
                .toList();
        return row.size() == 2 && !phrase.head().equals(OTHER)
                ? one(phrase, ordered(phrase, row), cast, IN_A_ROW)
                : able.size() > 1 ? Optional.of(open(phrase, able)) : Optional.empty();
    }

    private static Optional<Referent> ofPair(Phrase phrase, List<Voice> pair, Cast cast) {
        return isOrdinal(phrase) ? one(phrase, ordered(phrase, pair), cast, TOGETHER) : Optional.of(open(phrase, pair));
    }

    private static boolean isBare(Phrase phrase) {
        return phrase.article() == Phrase.Article.DEFINITE && !phrase.plural() && phrase.isOneOfSeveral();
    }

    private static Voice ordered(Phrase phrase, List<Voice> pair) {
        return FIRST.contains(phrase.head()) ? pair.getFirst() : pair.getLast();
    }

    private static Referent open(Phrase phrase, List<Voice> voices) {
        String how = voices.size() == 2
                ? " » est l'une ou l'autre de deux personnes"
                : " » est l'une de plusieurs personnes nommées juste avant";
        return Referent.either(voices, phrase.printed(), "« " + phrase.printed() + how);
    }

    private static Optional<Referent> one(Phrase phrase, Voice voice, Cast cast, double sure) {
        return Grammar.agree(phrase.gender(), cast.gender(voice))
                ? Optional.of(Referent.one(
                        voice,
                        phrase.printed(),
                        cast.gender(voice),
                        sure,
                        "« " + phrase.printed() + " » de deux personnes nommées juste avant"))
                : Optional.empty();
    }
}
