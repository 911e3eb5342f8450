package fr.verbatim.quote;

import fr.verbatim.quote.Phrase.Kind;
import fr.verbatim.quote.VerbGroup.Trait;
import fr.verbatim.text.Lexicon;
import fr.verbatim.text.PartOfSpeech;
import fr.verbatim.text.VerbForm;
import fr.verbatim.text.WordReading;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// A verb that its place right after a quotation makes one of speech, whatever it means elsewhere: « … », rigole Name ·
/// « … », a taclé d'emblée Name · « … », met en garde Name · « … », s'est étranglé Name.
final class PlaceVerb {
    private static final Set<String> HAVE = Set.of("a", "ont", "avait", "avaient", "aura", "auront", "eut", "eurent");
    private static final Set<String> HEARSAY = Set.of("aurait", "auraient", "serait", "seraient");
    /// The auxiliary of reflexive verbs; without « se » what follows is undergone.
    private static final Set<String> BE = Set.of("est", "sont", "etait", "etaient");
    /// Small words and nouns of fixed phrases: « met en garde », « botte en touche ».
    private static final Set<String> FIXING = Set.of("en", "à", "de", "d");

    /// Adverbs that deny or doubt.
    private static final Set<String> BARRED = Set.of("pas", "jamais", "plus", "guere", "rien", "peut-etre");

    private PlaceVerb() {}

    static int afterClitics(ProseSentence sentence, int from, int to) {
        int at = from;
        while (at < to && Grammar.CLITICS.contains(sentence.token(at).folded())) {
            at++;
        }
        return at;
    }

    /// The group that begins at `from`, its fixed complement included; empty where no affirmed verb stands there.
    static Optional<VerbGroup> read(Speech speech, int from) {
        ProseSentence sentence = speech.sentence();
        int verb = afterClitics(sentence, from, speech.to());
        if (verb >= speech.to() || !sentence.is(verb, Token.Kind.WORD)) {
            return Optional.empty();
        }
        String first = sentence.token(verb).folded();
        if (VerbReader.isAuxiliary(first)) {
            boolean hearsay = HEARSAY.contains(first);
            boolean reflexive = verb > from && sentence.isOneOf(from, Grammar.REFLEXIVE);
            boolean fits = hearsay || (reflexive ? BE : HAVE).contains(first);
            return fits && isParted(speech) ? compound(sentence, from, verb, hearsay) : Optional.empty();
        }
        return new VerbReader(sentence).isFinite(verb)
                ? lemma(sentence.token(verb), VerbForm.FINITE)
                        .map(lemma -> group(from, fixed(sentence, verb + 1), lemma, false))
                : Optional.empty();
    }

    /// Who speaks: the phrase right behind the group, adverbs and what prepositions govern passed over.
    static Optional<Subject> subject(ProseSentence sentence, VerbGroup group) {
        return new SubjectFinder(sentence)
                .behind(group.to())
                .filter(found -> found.phrase().kind() == Kind.NAME
                        || found.phrase().kind() == Kind.PERSON
                                && found.phrase().article() != Phrase.Article.NONE
                        || found.phrase().isNamed());
    }

    /// A comma, or the mark that ends the words: « Les Choristes » a ému Name is a title.
    private static boolean isParted(Speech speech) {
        return speech.isWholeSentence() || speech.sentence().is(speech.index() + 1, Token.Kind.COMMA);
    }

    private static Optional<VerbGroup> compound(ProseSentence sentence, int from, int auxiliary, boolean hearsay) {
        int next = auxiliary + 1;
        while (sentence.is(next, Token.Kind.WORD)
                && Grammar.isAdverb(sentence.token(next))
                && !sentence.isOneOf(next, BARRED)) {
            next++;
        }
        int at = Adverbials.after(sentence, next);
        return sentence.is(at, Token.Kind.WORD) && !sentence.isWord(at, "été")
                ? lemma(sentence.token(at), VerbForm.PAST_PARTICIPLE)
                        .map(lemma -> group(from, fixed(sentence, at + 1), lemma, hearsay))
                : Optional.empty();
    }

    private static Optional<String> lemma(Token token, VerbForm form) {
        return Lexicon.french().readings(Grammar.lower(token)).stream()
                .filter(reading -> reading.pos() == PartOfSpeech.VERB && reading.verbForm() == form)
                .map(WordReading::lemma)
                .findFirst();
    }

    /// The place after a preposition with a bare noun, the same place where none stands.
    private static int fixed(ProseSentence sentence, int at) {
        boolean noun = sentence.isOneOf(at, FIXING)
                && sentence.is(at + 1, Token.Kind.WORD)
                && !sentence.token(at + 1).isCapitalised()
                && Grammar.is(sentence.token(at + 1), PartOfSpeech.NOUN)
                && !Grammar.isDeterminer(sentence.token(at + 1).folded());
        return noun ? at + 2 : at;
    }

    private static VerbGroup group(int from, int to, String lemma, boolean hearsay) {
        EnumSet<Trait> traits = EnumSet.of(Trait.FINITE);
        if (hearsay) {
            traits.add(Trait.CONDITIONAL);
        }
        return new VerbGroup(from, to, lemma, null, traits);
    }
}
