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
    private static final Set<String> ARTICLES = Set.of("le", "la", "l", "les");

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
            if (!BubbleWords.isGrammar(word)
                    && !isVerbOfName(word, label, all)
                    && !isEverydayVerb(word, terms)
                    && terms.stream().anyMatch(shared::remove)) {
                boolean name = i > 0 && word.isCapitalised() && isPrintedIn(label, word);
                weight += name
                        ? isCompany(words, i) ? Weights.SIGNATURE_COMPANY : Weights.SIGNATURE_NAME
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

    /// « si je travaille demain » is said by everybody, whoever signs « santé au travail ».
    private static boolean isEverydayVerb(Word word, Set<String> terms) {
        Lexicon lexicon = Lexicon.french();
        return terms.stream().allMatch(Note::isLight)
                && lexicon.is(PartOfSpeech.VERB, word.text())
                && !lexicon.is(PartOfSpeech.NOUN, word.text());
    }

    /// The name itself: « VF » is a part of « #TouchePasMaVF », not its name.
    private static boolean isPrintedIn(List<Word> label, Word word) {
        return label.stream()
                .anyMatch(other -> other.isCapitalised() && other.folded().equals(word.folded()));
    }

    /// « avec la Ligue et d'autres organisations »: in whose company somebody acts may be somebody else.
    private static boolean isCompany(List<Word> words, int at) {
        int before = at - 1;
        while (before > 0 && ARTICLES.contains(words.get(before).folded())) {
            before--;
        }
        return words.get(before).folded().equals("avec");
    }
}
