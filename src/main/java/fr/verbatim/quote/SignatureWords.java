package fr.verbatim.quote;

import fr.verbatim.model.Evidence;
import fr.verbatim.people.RoleNouns;
import fr.verbatim.text.Lexicon;
import fr.verbatim.text.PartOfSpeech;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The words name the signer's organisation, trade or work.
final class SignatureWords implements VoiceCue {
    @Override
    public Optional<Evidence> weigh(Note note, Bubble bubble, Signer signer, List<Bubble> sure) {
        Set<String> shared = new HashSet<>(note.terms(bubble));
        shared.retainAll(signer.terms());
        if (shared.isEmpty()) {
            return Optional.empty();
        }
        double weight = 0;
        Set<String> all = Set.copyOf(shared);
        List<Word> shown = new ArrayList<>();
        List<Word> words = Words.of(note.words(bubble).text());
        List<Word> label = Words.of(signer.label());
        for (int i = 0; i < words.size() && !shared.isEmpty(); i++) {
            Word word = words.get(i);
            Set<String> terms = Families.of(word.text());
            if (!isGrammar(word)
                    && !isVerbOfName(word, label, all)
                    && terms.stream().anyMatch(shared::remove)) {
                boolean name = i > 0 && word.isCapitalised() && isCapitalisedIn(signer, terms);
                weight += name
                        ? Weights.SIGNATURE_NAME
                        : Weights.SIGNATURE_WORD * note.rarity(terms.iterator().next());
                shown.add(word);
            }
        }
        if (weight <= 0) {
            return Optional.empty();
        }
        SharedWords found = SharedWords.of(shown, signer.label(), all);
        String explanation = found.shown() + (found.count() == 1 ? " se trouve" : " se trouvent")
                + " dans la signature « " + signer.label() + " »";
        return Optional.of(new Evidence(
                "signature-words",
                explanation,
                Math.min(weight, Weights.SIGNATURE_MOST),
                signer.speaker().span()));
    }

    /// « derrière », « sans »: in the name of a body such words say nothing of who speaks.
    private static boolean isGrammar(Word word) {
        Lexicon lexicon = Lexicon.french();
        return lexicon.is(PartOfSpeech.PREPOSITION, word.text()) || lexicon.is(PartOfSpeech.ADVERB, word.text());
    }

    /// « travailler » is no word of « France Travail »: a verb says nothing of a name that is printed otherwise.
    private static boolean isVerbOfName(Word word, List<Word> label, Set<String> terms) {
        Lexicon lexicon = Lexicon.french();
        if (word.isCapitalised()
                || !lexicon.is(PartOfSpeech.VERB, word.text())
                || lexicon.is(PartOfSpeech.NOUN, word.text())) {
            return false;
        }
        return SharedWords.relative(word, label, terms)
                .filter(other -> other.isCapitalised() && !RoleNouns.contains(other.folded()))
                .isPresent();
    }

    private static boolean isCapitalisedIn(Signer signer, Set<String> terms) {
        return Words.of(signer.label()).stream()
                .filter(Word::isCapitalised)
                .anyMatch(word -> Families.of(word.text()).stream().anyMatch(terms::contains));
    }
}
