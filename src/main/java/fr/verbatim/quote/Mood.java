package fr.verbatim.quote;

import fr.verbatim.text.Fold;
import fr.verbatim.text.Lexicon;
import fr.verbatim.text.PartOfSpeech;
import fr.verbatim.text.VerbForm;
import fr.verbatim.text.VerbTense;
import fr.verbatim.text.WordReading;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The finite verb at the head of a group of speech and the tenses its form may be of: « dira » is future, « explique »
/// present or subjunctive.
///
/// @param verb the group
/// @param head index of its finite verb
/// @param tenses of that form
record Mood(ProseSentence sentence, VerbGroup verb, int head, Set<VerbTense> tenses) {
    private static final String PRONOUN = "-(?:t-)?(?:ils?|elles?|on|je|nous|vous|tu|ce)$";

    Mood {
        tenses = Set.copyOf(tenses);
    }

    /// Empty for a group without a finite verb of the third person.
    static Optional<Mood> of(ProseSentence sentence, VerbGroup verb) {
        for (int at = verb.from(); at < verb.to(); at++) {
            String folded = sentence.token(at).folded();
            boolean particle = Grammar.CLITICS.contains(folded) || folded.equals("ne") || folded.equals("n");
            Set<VerbTense> tenses = particle ? Set.of() : tensesAt(sentence, at);
            if (!tenses.isEmpty()) {
                return Optional.of(new Mood(sentence, verb, at, tenses));
            }
        }
        return Optional.empty();
    }

    /// The tenses that a word may be of as a finite verb, its pronoun behind it left aside.
    static Set<VerbTense> tensesAt(ProseSentence sentence, int at) {
        Set<VerbTense> tenses = EnumSet.noneOf(VerbTense.class);
        for (WordReading reading : readings(sentence, at)) {
            if (reading.tense() != null) {
                tenses.add(reading.tense());
            }
        }
        return tenses;
    }

    /// The readings of a word as a verb.
    static List<WordReading> readings(ProseSentence sentence, int at) {
        if (!sentence.is(at, Token.Kind.WORD)) {
            return List.of();
        }
        String bare = Grammar.lower(sentence.token(at)).replaceFirst(PRONOUN, "");
        return Lexicon.french().readings(bare).stream()
                .filter(reading -> reading.pos() == PartOfSpeech.VERB)
                .toList();
    }

    static boolean isForm(ProseSentence sentence, int at, Set<String> lemmas) {
        return readings(sentence, at).stream().anyMatch(reading -> lemmas.contains(reading.lemma()));
    }

    static boolean isForm(ProseSentence sentence, int at, VerbForm form) {
        return readings(sentence, at).stream().anyMatch(reading -> reading.verbForm() == form);
    }

    boolean is(VerbTense tense) {
        return tenses.equals(Set.of(tense));
    }

    boolean mayBe(VerbTense tense) {
        return tenses.contains(tense);
    }

    /// « a dit », « aurait pu dire »
    boolean isCompound() {
        String first = Fold.fold(Grammar.lower(sentence.token(head)).replaceFirst(PRONOUN, ""));
        return head < verb.to() - 1 && VerbReader.isAuxiliary(first);
    }

    /// « devrait dire », « a oublié de dire »: whether another verb governs that of speech.
    boolean isModal() {
        return head < verb.to() - 1 && isForm(sentence, verb.to() - 1, VerbForm.INFINITIVE);
    }

    /// Whether a form of one of these verbs stands before that of speech.
    boolean leads(Set<String> lemmas) {
        for (int at = head; at < verb.to() - 1; at++) {
            if (isForm(sentence, at, lemmas)) {
                return true;
            }
        }
        return false;
    }

    /// Whether one of these verbs is the finite one.
    boolean heads(Set<String> lemmas) {
        return isForm(sentence, head, lemmas);
    }

    /// Whether a « ne » stands in the group, whatever it denies.
    boolean hasNe() {
        for (int at = verb.from(); at < verb.to(); at++) {
            if (sentence.isWord(at, "ne") || sentence.isWord(at, "n")) {
                return true;
            }
        }
        return false;
    }
}
