package fr.verbatim.quote;

import fr.verbatim.text.Fold;
import fr.verbatim.text.Gender;
import fr.verbatim.text.Lexicon;
import fr.verbatim.text.PartOfSpeech;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the words of one bubble say, whoever signs it. Several cues ask for it, for each signature near, twice over:
/// it is read once, and only what few bubbles have is kept.
///
/// @param text of the bubble, white space folded
/// @param terms its content words
/// @param senses what they stand for, one by one
/// @param presents how it presents who speaks
/// @param self the gender in which it speaks of itself
/// @param addresses how often it addresses those who have spoken
/// @param saysI whether a word of the first person singular stands in it
/// @param names its longer words with a capital: folded, as printed
/// @param own what it calls its own
/// @param kinds the same, where the kind of body it is of is known
record BubbleWords(
        String text,
        Set<String> terms,
        List<WordSense> senses,
        Optional<Presentation> presents,
        Gender self,
        int addresses,
        boolean saysI,
        List<Map.Entry<String, String>> names,
        List<OwnBody.Own> own,
        List<BodyKind.Own> kinds) {
    private static final int SHORTEST_NAME = 4;
    private static final Set<PartOfSpeech> GRAMMAR = EnumSet.of(
            PartOfSpeech.ADVERB,
            PartOfSpeech.PREPOSITION,
            PartOfSpeech.PRONOUN,
            PartOfSpeech.CONJUNCTION,
            PartOfSpeech.DETERMINER);
    private static final Set<String> FIRST_PERSON = Set.of("je", "j", "mon", "ma", "mes", "moi", "mien", "mienne");

    static BubbleWords of(Bubble bubble) {
        String text = bubble.text();
        Optional<Presentation> presents = Presentation.find(text);
        boolean saysI = false;
        List<Map.Entry<String, String>> names = new ArrayList<>();
        Set<String> terms = new LinkedHashSet<>();
        for (Word word : Words.of(text)) {
            String folded = word.folded();
            saysI |= FIRST_PERSON.contains(folded);
            if (!isGrammar(word)) {
                terms.addAll(Families.of(word.text()));
            }
            if (word.isCapitalised() && word.text().length() >= SHORTEST_NAME) {
                names.add(Map.entry(folded, word.text()));
            }
        }
        return new BubbleWords(
                text,
                Collections.unmodifiableSet(terms),
                WordSense.of(text),
                presents,
                Agreement.said(text, presents),
                Floor.addresses(Fold.fold(text)),
                saysI,
                List.copyOf(names),
                OwnBody.own(text),
                BodyKind.said(text));
    }

    /// « pas », « derrière », « sans »: such words say nothing of who speaks, though some of them are nouns as well.
    static boolean isGrammar(Word word) {
        Lexicon lexicon = Lexicon.french();
        return GRAMMAR.stream().anyMatch(kind -> lexicon.is(kind, word.text()));
    }
}
