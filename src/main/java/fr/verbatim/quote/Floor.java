package fr.verbatim.quote;

import fr.verbatim.model.Evidence;
import fr.verbatim.model.MappedText;
import fr.verbatim.text.Gender;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

    private static final Pattern APART = Pattern.compile("^Moi,? (?:je|j['’]|on)\\b");

    private Floor() {}

    /// @param evidence why
    /// @param description of the person, as they present themselves
    /// @param signer elsewhere in the note whose name they give; null for nobody who signs
    record Voice(
            Evidence evidence, String description, @Nullable Signer signer) {}

    /// @param signers who may have spoken it, by their place
    static Optional<Voice> find(Note note, Bubble bubble, List<Signer> signers) {
        BubbleWords words = note.words(bubble);
        double stranger = words.presents().map(one -> stranger(one, signers)).orElse(0.0);
        List<String> reasons = new ArrayList<>();
        double weight = stranger;
        if (stranger > 0) {
            String shown = words.presents().map(Presentation::shown).orElse("");
            reasons.add("se présente (« " + shown + " ») autrement que les signatures voisines");
        }
        if (signers.stream()
                .anyMatch(one -> CalledByName.find(words.text(), one).isPresent())) {
            weight += Weights.FLOOR_ADDRESSES;
            reasons.add("appelle par son nom qui signe ici");
        }
        if (reasons.isEmpty() && addressesAll(words.text(), signers)) {
            weight += Weights.FLOOR_ADDRESSES;
            reasons.add("s'adresse à qui signe ici");
        }
        if (words.addresses() > 0) {
            weight += Weights.FLOOR_ADDRESSES + (words.addresses() > 1 ? Weights.FLOOR_ADDRESSES_AGAIN : 0);
            reasons.add("s'adresse aux personnes qui viennent de parler");
        }
        double late = reasons.isEmpty() ? late(note, bubble, signers, reasons) : 0;
        weight += late;
        if (stranger <= 0 && isOfAnotherGender(words.self(), signers)) {
            weight += Weights.FLOOR_OTHER_GENDER;
            reasons.add("parle de soi " + (words.self() == Gender.FEMININE ? "au féminin" : "au masculin")
                    + ", à la différence des signatures voisines");
        }
        Signer elsewhere =
                reasons.isEmpty() ? Elsewhere.find(note, words, signers).orElse(null) : null;
        if (elsewhere != null) {
            weight += Weights.FLOOR_ELSEWHERE;
            reasons.add("parle de chez soi avec un nom de la signature « " + elsewhere.label() + " »");
        }
        if (reasons.isEmpty()) {
            return Optional.empty();
        }
        MappedText first = bubble.pieces().getFirst();
        Evidence evidence = new Evidence(
                "floor",
                String.join(" et ", reasons) + " : parle sans doute depuis la salle",
                weight,
                first.span(note.document().raw(), 0, first.length()));
        Optional<Presentation> presented = words.presents().filter(one -> stranger > 0);
        return Optional.of(new Voice(
                evidence,
                presented.map(Presentation::description).orElse("une personne qui ne se présente pas"),
                presented.map(one -> signer(note, one.name())).orElse(elsewhere)));
    }

    /// « Vous avez tort, madame ! », where only women sign near by.
    private static boolean addressesAll(String text, List<Signer> signers) {
        return !signers.isEmpty()
                && signers.stream()
                        .allMatch(one -> CalledByName.address(text, one).isPresent());
    }

    /// Where nobody signs below a bubble before the section ends, a question, or who sets themselves apart from the one
    /// who has spoken.
    ///
    /// @param reasons get why
    private static double late(Note note, Bubble bubble, List<Signer> signers, List<String> reasons) {
        if (note.signers().size() < 2
                || signers.size() != 1
                || signers.getFirst().place() > bubble.place()) {
            return 0;
        }
        String text = note.words(bubble).text();
        boolean first = signers.getFirst().place() == bubble.place() - 1;
        boolean last = signers.getFirst().index() == note.signers().size() - 1;
        if (Continuation.callsOut(text) || text.endsWith("?") && (last || !first)) {
            reasons.add("interroge sous la dernière signature");
            return Weights.FLOOR_ASKS_LATE;
        }
        if (!first && APART.matcher(text).find()) {
            reasons.add("se démarque de qui a parlé, et personne ne signe après");
            return Weights.FLOOR_APART;
        }
        return 0;
    }

    /// The only one who signs with a name; null for nobody or several.
    private static @Nullable Signer signer(Note note, String name) {
        return name.isEmpty() ? null : note.signedNames().bearing(name).orElse(null);
    }

    private static boolean isOfAnotherGender(Gender said, List<Signer> signers) {
        return said != Gender.EITHER
                && !signers.isEmpty()
                && signers.stream().allMatch(one -> one.gender() != Gender.EITHER && one.gender() != said);
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
                case NEAR -> signer.gender() == presents.gender() ? Weights.FLOOR_MAY_SIGN : Weights.FLOOR_UNTOLD;
                case OPEN -> Weights.FLOOR_UNTOLD;
                case OTHER -> Weights.FLOOR_STRANGER;
            };
            least = Math.min(least, here);
        }
        return least;
    }
}
