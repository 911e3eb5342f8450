package fr.verbatim.quote;

import fr.verbatim.model.Evidence;
import fr.verbatim.model.MappedText;
import fr.verbatim.people.SignatureReader;
import fr.verbatim.text.Fold;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Somebody in the room speaks: presents themselves and addresses those who have spoken.
final class Floor {
    private static final Pattern PRESENTS = Pattern.compile(
            "\\b[Jj]e suis (?!s[uû]r|d['’]accord|content|heureu|tr[eè]s )(?<who>[^,.;:!?…]{3,80}?)(?= et | mais"
                    + " |[,.;:!?…]|$)");
    private static final Pattern ADDRESSES =
            Pattern.compile("\\b(?:vous (?:entendre|ecouter|dites|disiez|avez dit|parlez|avez"
                + " parle|remercie|demander|poser|interpeller)|ma question|une question|j'aimerais (?:vous|savoir)|je"
                + " voudrais (?:vous|savoir|reagir)|merci (?:a vous|pour (?:vos|votre|ces))|que"
                + " pensez-vous|pourriez-vous|pouvez-vous|avez-vous|etes-vous)\\b");

    private Floor() {}

    /// @param evidence why
    /// @param description of the person, as they present themselves
    record Voice(Evidence evidence, String description) {}

    static Optional<Voice> find(Note note, Bubble bubble) {
        String text = bubble.text();
        Matcher presents = PRESENTS.matcher(text);
        boolean presented = presents.find() && SignatureReader.introducesPerson(presents.group("who"));
        boolean addresses = ADDRESSES.matcher(Fold.fold(text)).find();
        if (!addresses) {
            return Optional.empty();
        }
        double weight = Weights.FLOOR_ADDRESSES + (presented ? Weights.FLOOR_PRESENTS : 0);
        MappedText words = bubble.pieces().getFirst();
        String explanation = presented
                ? "se présente (« " + presents.group()
                        + " ») et s'adresse aux personnes qui viennent de parler : parle sans doute depuis la salle"
                : "s'adresse aux personnes qui viennent de parler : parle sans doute depuis la salle";
        Evidence evidence = new Evidence(
                "floor", explanation, weight, words.span(note.document().raw(), 0, words.length()));
        String description = presented ? presents.group("who").strip() : "une personne qui ne se présente pas";
        return Optional.of(new Voice(evidence, description));
    }
}
