package fr.verbatim.quote;

import fr.verbatim.model.Voice;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// « le premier », « la seconde », « l'un des deux »: of two people named together just before.
final class OneOfTwo {
    private static final double ORDERED = 0.88;
    private static final Set<String> FIRST = Set.of("premier", "premiere");
    private static final Set<String> SECOND = Set.of("second", "seconde");

    private OneOfTwo() {}

    /// Whom such a phrase means; both where it gives no order; empty where it is no such phrase.
    static Optional<Referent> of(Phrase phrase, List<Voice> pair, Cast cast) {
        boolean bare = phrase.article() == Phrase.Article.DEFINITE && !phrase.plural() && phrase.isOneOfSeveral();
        if (pair.size() != 2 || !bare) {
            return Optional.empty();
        }
        boolean alone = phrase.words().size() == 1;
        if (alone && FIRST.contains(phrase.head())) {
            return one(phrase, pair.getFirst(), cast);
        }
        return alone && SECOND.contains(phrase.head())
                ? one(phrase, pair.getLast(), cast)
                : Optional.of(Referent.either(
                        pair, phrase.printed(), "« " + phrase.printed() + " » est l'une ou l'autre de deux personnes"));
    }

    private static Optional<Referent> one(Phrase phrase, Voice voice, Cast cast) {
        return Grammar.agree(phrase.gender(), cast.gender(voice))
                ? Optional.of(Referent.one(
                        voice,
                        phrase.printed(),
                        cast.gender(voice),
                        ORDERED,
                        "« " + phrase.printed() + " » de deux personnes nommées ensemble juste avant"))
                : Optional.empty();
    }
}
