package fr.verbatim.quote;

import fr.verbatim.text.PartOfSpeech;
import java.util.Set;

/// Adjectives before a noun of people, which are no part of the function: « la jeune avocate », « la brillante
/// ministre », « le discret mais tenace procureur ».
final class Epithets {
    private static final int MOST = 4;
    /// Behind an ordinal they stand before a verb.
    private static final Set<String> OBJECTS = Set.of("ne", "n", "se", "s", "lui", "leur", "l", "y", "en");

    private Epithets() {}

    /// The index of the noun of a phrase that begins at `index`, with its determiner or without one.
    static int behind(ProseSentence sentence, int index, boolean determined) {
        int head = determined ? index + 1 : index;
        while (sentence.has(head + 1)
                && head - index < MOST
                && sentence.token(head).isWord()
                && sentence.token(head + 1).isWord()
                && Grammar.isPreposed(sentence.token(head).folded())
                && !isSubject(sentence, head)) {
            head++;
        }
        return determined ? behind(sentence, head) : head;
    }

    /// The index of the noun of people behind the adjectives at `at`; `at` itself where none stand there.
    static int behind(ProseSentence sentence, int at) {
        if (!isEpithet(sentence, at)) {
            return at;
        }
        boolean two = (sentence.isWord(at + 1, "et") || sentence.isWord(at + 1, "mais")) && isEpithet(sentence, at + 2);
        int noun = two ? at + 3 : at + 1;
        boolean people = sentence.is(noun, Token.Kind.WORD)
                && Grammar.isPerson(sentence.token(noun).folded())
                && Grammar.is(sentence.token(noun), PartOfSpeech.NOUN);
        return people
                        && (isNamed(sentence, noun) || !new VerbReader(sentence).isFinite(noun))
                        && agree(sentence, at, noun)
                ? noun
                : at;
    }

    /// « la seconde a claqué la porte »
    private static boolean isSubject(ProseSentence sentence, int at) {
        Token next = sentence.token(at + 1);
        return OneOfTwo.isOrdinal(sentence.token(at).folded())
                && (VerbReader.isAuxiliary(next.folded())
                        || OBJECTS.contains(next.folded())
                        || Grammar.isClearlyVerb(next));
    }

    /// « le public juge l'affaire »: what may be a verb is a noun where a name stands right behind it.
    private static boolean isNamed(ProseSentence sentence, int noun) {
        return sentence.mentionAt(noun + 1).isPresent();
    }

    private static boolean isEpithet(ProseSentence sentence, int at) {
        return sentence.is(at, Token.Kind.WORD)
                && !sentence.token(at).isCapitalised()
                && Grammar.is(sentence.token(at), PartOfSpeech.ADJECTIVE)
                && !Grammar.isPerson(sentence.token(at).folded());
    }

    private static boolean agree(ProseSentence sentence, int adjective, int noun) {
        return Grammar.agree(
                Grammar.gender(sentence.token(adjective), PartOfSpeech.ADJECTIVE),
                Grammar.gender(sentence.token(noun), PartOfSpeech.NOUN));
    }
}
