package fr.verbatim.quote;

import fr.verbatim.text.Lexicon;
import fr.verbatim.text.PartOfSpeech;
import fr.verbatim.text.Words.Word;
import java.util.List;
import java.util.Set;

/// Whether a form that a noun and a verb have in common is the one or the other, by the words before it.
enum WordKind {
    NOUN,
    VERB,
    /// The words before it do not tell.
    OPEN;

    private static final Set<String> BEFORE_VERB = Set.of(
            "je", "j", "tu", "il", "elle", "on", "nous", "vous", "ils", "elles", "ne", "n", "me", "m", "te", "t", "se",
            "s", "y", "qui", "ca", "ai", "as", "a", "avons", "avez", "ont", "avais", "avait", "avions", "aviez",
            "avaient", "suis", "es", "est", "sommes", "etes", "sont", "etais", "etait", "etaient", "etre", "avoir",
            "pas", "jamais");
    /// Articles that are pronouns after a subject: « on la ferme ».
    private static final Set<String> ARTICLE_OR_PRONOUN = Set.of("le", "la", "l", "les", "leur", "en");
    /// So many adverbs may part a verb from its auxiliary.
    private static final int ADVERBS = 2;

    /// @param infinitive whether the verb would be one
    static WordKind of(String text, List<Word> words, int at, boolean infinitive) {
        int before = before(text, words, at);
        for (int i = 0; i < ADVERBS && before >= 0 && isAdverb(words.get(before)); i++) {
            before = before(text, words, before);
        }
        String word = before < 0 ? "" : words.get(before).folded();
        if (ARTICLE_OR_PRONOUN.contains(word)) {
            int subject = before(text, words, before);
            boolean pronoun =
                    subject >= 0 && BEFORE_VERB.contains(words.get(subject).folded());
            return pronoun ? VERB : NOUN;
        }
        if (BEFORE_VERB.contains(word)) {
            return VERB;
        }
        if (infinitive) {
            return Grammar.isDeterminer(word) ? NOUN : VERB;
        }
        return isNoun(word) ? OPEN : NOUN;
    }

    /// The word before, in the same stretch of words; -1 where there is none.
    private static int before(String text, List<Word> words, int at) {
        if (at <= 0) {
            return -1;
        }
        boolean parted = text.substring(words.get(at - 1).end(), words.get(at).start())
                .chars()
                .anyMatch(character -> !Character.isWhitespace(character));
        return parted ? -1 : at - 1;
    }

    private static boolean isAdverb(Word word) {
        return !BEFORE_VERB.contains(word.folded())
                && !Grammar.isDeterminer(word.folded())
                && Lexicon.french().is(PartOfSpeech.ADVERB, word.text());
    }

    /// « la boulangerie ferme »: what follows a noun may be its verb.
    private static boolean isNoun(String word) {
        Lexicon lexicon = Lexicon.french();
        return lexicon.is(PartOfSpeech.NOUN, word)
                && !lexicon.is(PartOfSpeech.DETERMINER, word)
                && !lexicon.is(PartOfSpeech.PREPOSITION, word)
                && !lexicon.is(PartOfSpeech.ADJECTIVE, word);
    }
}
