package fr.verbatim.quote;

import fr.verbatim.model.Evidence;
import fr.verbatim.model.MappedText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Somebody in the room speaks: presents themselves as nobody who signs nearby, or addresses those who have spoken.
final class Floor {
    private static final Pattern ADDRESSES =
            Pattern.compile("\\b(?:vous (?:entendre|ecouter|dites|disiez|avez dit|parlez|avez"
                + " parle|remercie|demander|poser|interpeller)|ma question|une question|j'aimerais (?:vous|savoir)|je"
                + " voudrais (?:vous|savoir|reagir)|merci (?:a vous|pour (?:vos|votre|ces))|que"
                + " pensez-vous|pourriez-vous|pouvez-vous|avez-vous|etes-vous|faites-vous|est-ce que vous|vous avez"
                + " oublie|je vous ecoute|je voulais (?:vous|savoir|reagir|dire)|a vous entendre|je ne savais (?:meme"
                + " )?pas que vous|grace a vous|vous exist(?:ez|iez)|je suis(?: \\w+)? dans (?:la|cette) salle(?!"
                + " d)|bon(?:soir|jour)[ ,!]+(?:je|moi|nous|a tou))\\b");

    private Floor() {}

    /// @param evidence why
    /// @param description of the person, as they present themselves
    record Voice(Evidence evidence, String description) {}

    /// @param signers who may have spoken it, by their place
    static Optional<Voice> find(Note note, Bubble bubble, List<Signer> signers) {
        Optional<Presentation> presents = note.words(bubble).presents();
        int times = note.words(bubble).addresses();
        boolean addresses = times > 0;
        double stranger = presents.map(one -> stranger(one, signers)).orElse(0.0);
        if (!addresses && stranger <= 0) {
            return Optional.empty();
        }
        double weight =
                stranger + (addresses ? Weights.FLOOR_ADDRESSES : 0) + (times > 1 ? Weights.FLOOR_ADDRESSES_AGAIN : 0);
        boolean presented = presents.isPresent() && stranger > 0;
        String shown = presents.map(Presentation::shown).orElse("");
        String explanation = (presented ? "se présente (« " + shown + " ») autrement que les signatures voisines" : "")
                + (presented && addresses ? " et " : "")
                + (addresses ? "s'adresse aux personnes qui viennent de parler" : "")
                + " : parle sans doute depuis la salle";
        MappedText words = bubble.pieces().getFirst();
        Evidence evidence = new Evidence(
                "floor", explanation, weight, words.span(note.document().raw(), 0, words.length()));
        String description = presented ? presents.get().description() : "une personne qui ne se présente pas";
        return Optional.of(new Voice(evidence, description));
    }

    /// How often folded words address those who have spoken.
    static int addresses(String folded) {
        return (int) ADDRESSES.matcher(folded).results().count();
    }

    /// How much a presentation speaks against all who sign near it: none when it is what one of them signs with, little
    /// when one signs without a trade, or with one of the same world.
    private static double stranger(Presentation presents, List<Signer> signers) {
        double least = Weights.FLOOR_STRANGER;
        for (Signer signer : signers) {
            double here = switch (signer.fit(presents)) {
                case SAME -> 0;
                case OPEN -> Weights.FLOOR_UNTOLD;
                case OTHER -> Weights.FLOOR_STRANGER;
            };
            least = Math.min(least, here);
        }
        return least;
    }
}
