package fr.verbatim.quote;

import fr.verbatim.model.Reservation;
import fr.verbatim.text.Gender;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A verb of speech with its auxiliaries, pronouns and adverbs.
///
/// @param from index of its first token
/// @param to index after its last token
/// @param lemma of the verb of speech
/// @param inverted pronoun that stands after the verb, folded (`elle`, `on`); null when none does
/// @param traits what else the group says
record VerbGroup(int from, int to, String lemma, @Nullable String inverted, Set<Trait> traits) {
    private static final Pattern THIRD = Pattern.compile("ils?|elles?");
    private static final Set<String> ANSWERS = Set.of("répondre", "répliquer", "rétorquer", "riposter", "objecter");

    VerbGroup {
        traits = Set.copyOf(traits);
    }

    /// What a group says besides that somebody spoke.
    enum Trait {
        /// The subject is spoken of or to, not speaking.
        PASSIVE,
        /// It is said not to have been said.
        NEGATED,
        /// Has a subject of its own; an infinitive or participle borrows one.
        FINITE,
        /// « aurait déclaré »: the writer does not vouch for it.
        CONDITIONAL,
        /// « lui a-t-il répondu »: said to somebody just spoken of.
        ADDRESSED
    }

    boolean passive() {
        return traits.contains(Trait.PASSIVE);
    }

    boolean negated() {
        return traits.contains(Trait.NEGATED);
    }

    boolean finite() {
        return traits.contains(Trait.FINITE);
    }

    boolean conditional() {
        return traits.contains(Trait.CONDITIONAL);
    }

    /// The same as something that the writer does not vouch for.
    VerbGroup unvouched() {
        Set<Trait> all = EnumSet.of(Trait.CONDITIONAL);
        all.addAll(traits);
        return new VerbGroup(from, to, lemma, inverted, all);
    }

    /// What it leaves open about the words having been said.
    Reservation reservation(ProseSentence sentence, Reservation.Kind kind) {
        return new Reservation(kind, sentence.printed(from, to));
    }

    /// « lui a-t-il répondu »: whoever asked is not the one who speaks.
    boolean answers() {
        return traits.contains(Trait.ADDRESSED) && ANSWERS.contains(lemma);
    }

    /// The pronoun behind the verb as the phrase that speaks; `on` where the verb has none.
    Phrase pronoun() {
        String word = inverted == null ? "on" : inverted;
        boolean third = THIRD.matcher(word).matches();
        return new Phrase(
                third ? Phrase.Kind.PRONOUN : Phrase.Kind.OTHER_PRONOUN,
                Phrase.Article.NONE,
                from,
                to,
                word,
                answers() ? List.of(Phrase.ADDRESSEE) : List.of(),
                gender(),
                word.endsWith("s"),
                List.of(),
                word,
                "");
    }

    /// Whether a third person stands behind the verb.
    boolean isTurned() {
        return inverted != null && THIRD.matcher(inverted).matches();
    }

    /// The gender of the pronoun after the verb.
    private Gender gender() {
        if (inverted == null) {
            return Gender.EITHER;
        }
        return switch (inverted) {
            case "elle", "elles" -> Gender.FEMININE;
            case "il", "ils" -> Gender.MASCULINE;
            default -> Gender.EITHER;
        };
    }
}
