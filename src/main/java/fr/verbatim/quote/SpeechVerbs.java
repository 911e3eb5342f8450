package fr.verbatim.quote;

import fr.verbatim.text.Lexicon;
import fr.verbatim.text.PartOfSpeech;
import fr.verbatim.text.WordList;
import fr.verbatim.text.Words.Word;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The verbs by which somebody's words are given, in all their forms. The lemmas stand in `speech-verbs.txt`.
final class SpeechVerbs {
    private static final Set<String> LEMMAS = WordList.load(SpeechVerbs.class, "speech-verbs.txt");
    private static final Set<String> BETWEEN = Set.of(
            "a",
            "ont",
            "avait",
            "avaient",
            "y",
            "en",
            "l",
            "le",
            "la",
            "les",
            "s",
            "se",
            "nous",
            "lui",
            "leur",
            "est",
            "sont",
            "t",
            "aussi",
            "egalement",
            "ainsi",
            "notamment",
            "ensuite",
            "encore",
            "d'abord",
            "bien",
            "ne",
            "n");

    private SpeechVerbs() {}

    /// Whether a word is a form of such a verb.
    static boolean isForm(Word word) {
        String lower = word.text().toLowerCase(Locale.FRENCH);
        int inversion = lower.indexOf('-');
        String verb = inversion > 0 ? lower.substring(0, inversion) : lower;
        Lexicon lexicon = Lexicon.french();
        return lexicon.is(PartOfSpeech.VERB, verb)
                && lexicon.lemmas(verb).stream().anyMatch(LEMMAS::contains);
    }

    /// The index of the speech verb that is reached from `from` over auxiliaries, pronouns and short adverbs alone; -1
    /// when there is none.
    static int verbFrom(List<Word> words, int from) {
        for (int i = from; i < Math.min(words.size(), from + 5); i++) {
            if (isForm(words.get(i))) {
                return i;
            }
            if (!BETWEEN.contains(words.get(i).folded())
                    && !words.get(i).folded().startsWith("a-t-")) {
                return -1;
            }
        }
        return -1;
    }
}
