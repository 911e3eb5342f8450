package fr.verbatim.quote;

import fr.verbatim.model.Evidence;
import fr.verbatim.text.Gender;
import fr.verbatim.text.GrammaticalNumber;
import fr.verbatim.text.Lexicon;
import fr.verbatim.text.PartOfSpeech;
import fr.verbatim.text.VerbForm;
import fr.verbatim.text.WordReading;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// « je suis surprise », « tout seul »: the gender in which somebody speaks of themselves, and that of the signature.
final class Agreement implements VoiceCue {
    private static final Pattern SELF = Pattern.compile(
            "(?iU)\\bje (?:ne )?(?:(?:me )?suis|serai|serais|reste|deviens|me sens)(?: pas| très| si| un peu|"
                    + " toujours| déjà| jamais)? (?<word>\\p{L}+)|\\bj['’](?:étais|ai été)(?: pas| très| si)?"
                    + " (?<past>\\p{L}+)");
    private static final Pattern ALONE =
            Pattern.compile("(?iU)\\bj(?:e |['’])[^.!?]{0,40}\\b(?:toute? (?<alone>seule?))\\b");
    private static final Pattern SPOUSE =
            Pattern.compile("(?iU)\\b(?:(?<his>ma (?:femme|compagne)|mon épouse)|mon (?:mari|époux|compagnon))\\b");
    private static final Set<String> NO_PREDICATE = Set.of("un", "une", "le", "la", "en", "là", "ici", "plus", "bien");

    @Override
    public Optional<Evidence> weigh(Note note, Bubble bubble, Signer signer, List<Bubble> sure) {
        Gender said = note.words(bubble).self();
        Gender signed = signer.gender();
        if (signed == Gender.EITHER) {
            return Optional.empty();
        }
        if (said == Gender.EITHER) {
            return spouse(note.words(bubble).text(), signer);
        }
        boolean same = said == signed;
        String form = said == Gender.FEMININE ? "au féminin" : "au masculin";
        return Optional.of(new Evidence(
                "agreement",
                "parle de soi " + form + ", " + (same ? "comme signe " : "à la différence de cette signature : ")
                        + signer.display(),
                same ? Weights.SAME_GENDER : Weights.OTHER_GENDER,
                signer.speaker().span()));
    }

    /// « ma femme », « mon mari », beside the signature of a woman, of a man.
    private static Optional<Evidence> spouse(String text, Signer signer) {
        Matcher spouse = SPOUSE.matcher(text);
        if (!spouse.find()) {
            return Optional.empty();
        }
        Gender likely = spouse.group("his") == null ? Gender.FEMININE : Gender.MASCULINE;
        return likely == signer.gender()
                ? Optional.empty()
                : Optional.of(new Evidence(
                        "agreement",
                        "dit « " + spouse.group() + " », et la signature est celle de " + signer.display(),
                        Weights.SPOUSE,
                        signer.speaker().span()));
    }

    /// @param presents how the text presents who speaks
    static Gender said(String text, Optional<Presentation> presents) {
        Gender presented = presents.map(Presentation::gender).orElse(Gender.EITHER);
        if (presented != Gender.EITHER) {
            return presented;
        }
        Matcher alone = ALONE.matcher(text);
        if (alone.find()) {
            return gender(alone.group("alone"));
        }
        Matcher self = SELF.matcher(text);
        while (self.find()) {
            Gender gender = gender(self.group("word") == null ? self.group("past") : self.group("word"));
            if (gender != Gender.EITHER) {
                return gender;
            }
        }
        return Gender.EITHER;
    }

    /// The gender of an adjective or a participle that has one form a gender.
    private static Gender gender(String word) {
        if (NO_PREDICATE.contains(word)) {
            return Gender.EITHER;
        }
        List<WordReading> readings = Lexicon.french().readings(word).stream()
                .filter(reading ->
                        reading.pos() == PartOfSpeech.ADJECTIVE || reading.verbForm() == VerbForm.PAST_PARTICIPLE)
                .filter(reading -> reading.number() != GrammaticalNumber.PLURAL)
                .toList();
        boolean feminine = readings.stream().anyMatch(reading -> reading.gender() == Gender.FEMININE);
        boolean masculine = readings.stream().anyMatch(reading -> reading.gender() == Gender.MASCULINE);
        if (feminine == masculine) {
            return Gender.EITHER;
        }
        return feminine ? Gender.FEMININE : Gender.MASCULINE;
    }
}
