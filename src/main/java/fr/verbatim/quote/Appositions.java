package fr.verbatim.quote;

import fr.verbatim.quote.Phrase.Kind;
import java.util.Optional;

/// Puts a phrase and the name or function beside it together: « Jeanne Tissier, conseillère », « le maire (PS), Luc
/// Aubertin », « son ami, le relieur Paul Morel ».
final class Appositions {
    private final ProseSentence sentence;
    private final PhraseReader phrases;
    private final VerbReader verbs;

    Appositions(ProseSentence sentence) {
        this.sentence = sentence;
        this.phrases = new PhraseReader(sentence);
        this.verbs = new VerbReader(sentence);
    }

    /// A phrase with the name or function that follows it after a comma or in brackets.
    Subject of(Phrase phrase) {
        int comma = phrase.to();
        if (sentence.is(comma, Token.Kind.OPENING)) {
            while (sentence.has(comma) && comma < phrase.to() + 12 && !sentence.is(comma, Token.Kind.CLOSING)) {
                comma++;
            }
            comma++;
        }
        if (!sentence.is(comma, Token.Kind.COMMA)) {
            return Subject.of(phrase);
        }
        int at = sentence.has(comma + 1) && sentence.isAge(comma + 1) && sentence.is(comma + 3, Token.Kind.COMMA)
                ? comma + 4
                : comma + 1;
        Optional<Phrase> next = phrases.at(at);
        boolean stands = next.isPresent() && stands(phrase, next.get());
        return stands ? Subject.of(phrase, next.get()) : Subject.of(phrase);
    }

    private boolean stands(Phrase phrase, Phrase next) {
        boolean pair = phrase.isNamed()
                ? next.isRole() && !next.isNamed() && fits(next, phrase)
                : isName(next) && phrase.isRole() && fits(phrase, next);
        return pair && phrase.names().size() <= 1 && next.names().size() <= 1 && !leads(next);
    }

    /// « Jeanne Faure », « le docteur Jeanne Faure »
    private static boolean isName(Phrase phrase) {
        return phrase.kind() == Kind.NAME || phrase.isNamed() && Grammar.ADDRESS.contains(phrase.head());
    }

    /// Whether a phrase is rather the subject of what follows it, or has a name of its own after it: « Devant Paul
    /// Ménard, le maire a répondu », « Interrogée par Inès Duval, la ministre, Hélène Marchetti, … », « Selon le
    /// procureur, Paul Ménard « ment » », « Selon Paul Ménard, l'accusé « ment » ».
    private boolean leads(Phrase next) {
        int at = next.to();
        boolean named = next.article() == Phrase.Article.DEFINITE
                && !next.isNamed()
                && sentence.is(at, Token.Kind.COMMA)
                && sentence.has(at + 1)
                && phrases.at(at + 1).filter(found -> found.kind() == Kind.NAME).isPresent();
        boolean subject = next.kind() == Kind.NAME || next.article() == Phrase.Article.DEFINITE;
        boolean runsOn = subject && sentence.is(at, Token.Kind.QUOTATION);
        return named || runsOn || startsVerb(at);
    }

    private boolean startsVerb(int at) {
        if (!sentence.is(at, Token.Kind.WORD)) {
            return false;
        }
        String word = sentence.token(at).folded();
        boolean before =
                word.equals("ne") || word.equals("n") || word.equals("se") || word.equals("s") || word.equals("y");
        return before || verbs.isFinite(at);
    }

    /// « raconte son ami, le relieur Baptiste Aymard »: behind a verb two phrases in a row are one person, also
    /// where the second has a function of its own before the name.
    Subject besideName(Phrase phrase) {
        Optional<Phrase> next =
                sentence.is(phrase.to(), Token.Kind.COMMA) ? phrases.at(phrase.to() + 1) : Optional.empty();
        boolean whose = sentence.isOneOf(phrase.from(), Grammar.POSSESSIVE) && phrase.kind() == Kind.BODY;
        boolean named = next.isPresent()
                && !phrase.isNamed()
                && (phrase.isRole() && isNamedPerson(next.get()) || whose && isAddressed(next.get()))
                && fits(phrase, next.get())
                && !leads(next.get());
        return named ? Subject.of(phrase, next.get()) : of(phrase);
    }

    /// « son conseil, Me Olivier Cauchy »
    private boolean isAddressed(Phrase phrase) {
        return phrase.kind() == Kind.NAME
                && phrase.names().size() == 1
                && sentence.isOneOf(phrase.from(), Grammar.ADDRESS);
    }

    private static boolean isNamedPerson(Phrase phrase) {
        return phrase.kind() == Kind.PERSON && phrase.names().size() == 1;
    }

    /// « géographe à l'université »: a noun in the singular without a determiner governs no verb, it stands
    /// beside a name.
    static boolean isBare(Phrase phrase) {
        return phrase.kind() == Kind.PERSON
                && phrase.article() == Phrase.Article.NONE
                && !phrase.isNamed()
                && !phrase.plural();
    }

    /// A name and a function side by side.
    static boolean pairs(Phrase one, Phrase other) {
        Phrase name = one.isNamed() ? one : other;
        Phrase role = one.isNamed() ? other : one;
        return name.isNamed() && role.isRole() && !role.isNamed() && fits(role, name);
    }

    /// « Sa bête noire, Karl Becker, … »: a name alone behind a noun of things says that the noun is a person's.
    static boolean namesThing(Phrase noun, Phrase name) {
        return noun.kind() == Kind.THING
                && noun.article() == Phrase.Article.DEFINITE
                && !noun.plural()
                && name.kind() == Kind.NAME
                && name.names().size() == 1;
    }

    /// Several have no single name: « devant trois cents personnes, Paul Ménard ».
    private static boolean fits(Phrase role, Phrase name) {
        return !role.plural() || name.plural();
    }
}
