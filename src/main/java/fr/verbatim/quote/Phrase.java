package fr.verbatim.quote;

import fr.verbatim.people.Mentions.Mention;
import fr.verbatim.text.Gender;
import java.util.List;
import java.util.Set;

/// A noun phrase or pronoun that may be the subject of a verb.
///
/// @param from index of its first token
/// @param to index after its last token
/// @param head folded head noun or pronoun; empty for a name alone
/// @param words the head with what defines it, folded, articles left out: « directeur clinique »; of a pronoun none, or
/// [#ADDRESSEE]
/// @param names people or organisations it names
/// @param printed as printed, from the determiner on
/// @param role the noun and what defines it as printed, without determiner and name; empty for none
record Phrase(
        Kind kind,
        Article article,
        int from,
        int to,
        String head,
        List<String> words,
        Gender gender,
        boolean plural,
        List<Mention> names,
        String printed,
        String role) {
    /// Stands among the words of a pronoun beside which another one means whom it speaks to: « lui a-t-il répondu ».
    static final String ADDRESSEE = "lui";

    private static final Set<String> ONE_OF_SEVERAL =
            Set.of("un", "une", "autre", "premier", "premiere", "second", "seconde", "dernier", "derniere");

    Phrase {
        words = List.copyOf(words);
        names = List.copyOf(names);
    }

    /// What a phrase stands for.
    enum Kind {
        /// `il`, `elle`, `cette dernière`
        PRONOUN,
        /// `je`, `nous`, `on`: no third person
        OTHER_PRONOUN,
        NAME,
        PERSON,
        BODY,
        /// What is written: a report, a poster.
        RECORD,
        THING,
        TIME
    }

    /// How it is determined.
    enum Article {
        DEFINITE,
        INDEFINITE,
        NONE
    }

    /// Stands where a sentence says that nobody it names has spoken.
    static Phrase nobody(int from, int to) {
        return new Phrase(
                Kind.OTHER_PRONOUN, Article.NONE, from, to, "on", List.of(), Gender.EITHER, false, List.of(), "on", "");
    }

    boolean maySpeak() {
        return switch (kind) {
            case PRONOUN, NAME, PERSON, BODY, RECORD -> true;
            case OTHER_PRONOUN, THING, TIME -> false;
        };
    }

    /// « l'un des deux », « l'autre », « la première »: no function, and which of them is not said.
    boolean isOneOfSeveral() {
        return ONE_OF_SEVERAL.contains(head);
    }

    /// « l'intéressé »: the person, never a body, of whom the sentence before speaks.
    boolean isConcerned() {
        return kind == Kind.PRONOUN && head.equals("l");
    }

    boolean isNamed() {
        return !names.isEmpty();
    }

    /// Whether it can stand beside another phrase as its apposition: « maire de Lyon », « la présidente ».
    boolean isRole() {
        return kind == Kind.PERSON;
    }

    /// A pronoun as that of somebody who answers another; anything else as it is.
    Phrase asAnswer() {
        return kind != Kind.PRONOUN
                ? this
                : new Phrase(kind, article, from, to, head, List.of(ADDRESSEE), gender, plural, names, printed, role);
    }

    /// The same person with a second function, and with the name that stands behind it.
    Phrase withRole(Phrase second, ProseSentence sentence) {
        return new Phrase(
                kind,
                article,
                from,
                second.to,
                head,
                words,
                gender,
                plural,
                second.names,
                sentence.printed(from, second.to),
                second.role.isEmpty() ? role : role + " et " + second.role);
    }

    /// The same as somebody: what a verb of speech beside a quotation has for its subject, « tranche un habitué »,
    /// whatever else its noun may mean.
    Phrase asSpeaker() {
        return kind != Kind.THING || article == Article.NONE || TitleWords.contains(head)
                ? this
                : new Phrase(Kind.PERSON, article, from, to, head, words, gender, plural, names, printed, role);
    }
}
