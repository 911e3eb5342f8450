package fr.verbatim.quote;

import fr.verbatim.text.Gender;
import org.jspecify.annotations.Nullable;

/// A verb of speech with its auxiliaries, pronouns and adverbs.
///
/// @param from index of its first token
/// @param to index after its last token
/// @param lemma of the verb of speech
/// @param inverted pronoun that stands after the verb, folded (`elle`, `on`); null when none does
/// @param passive whether the subject is spoken of or to, not speaking
/// @param negated whether it is said not to have been said
/// @param finite false for an infinitive or participle that borrows its subject
record VerbGroup(
        int from, int to, String lemma, @Nullable String inverted, boolean passive, boolean negated, boolean finite) {
    /// The gender of the pronoun after the verb.
    Gender gender() {
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
