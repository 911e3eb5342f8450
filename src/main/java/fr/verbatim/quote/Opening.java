package fr.verbatim.quote;

import fr.verbatim.model.Evidence;
import fr.verbatim.model.MappedText;
import java.util.Optional;
import java.util.regex.Pattern;

/// « Moi je … », « Chez nous … », « À la caserne on … »: who begins so sets themselves apart from those who spoke
/// before, or says from where they speak, as one does at the beginning.
final class Opening implements BorderCue {
    static final String CUE = "opening";
    private static final Pattern APART =
            Pattern.compile("(?U)^(?:Moi,?\\s(?!aussi)|Nous,? (?:à|au|aux|les|chez|dans|en)\\b"
                    + "|Chez (?:nous|moi)\\b|(?:À|Au|Aux|Chez|Dans)\\s(?:la |l['’]|les? |mes |mon |ma |notre |nos )?"
                    + "[^,.;:!?…]{2,30},? (?:on\\b|je\\b|j['’]|nous\\b))");

    @Override
    public Optional<Evidence> weigh(Note note, Bubble before, Bubble after) {
        BubbleWords words = note.words(after);
        if (words.presents().isEmpty() && !APART.matcher(words.text()).find()) {
            return Optional.empty();
        }
        MappedText first = after.pieces().getFirst();
        return Optional.of(new Evidence(
                CUE,
                "dit d'où la personne parle, comme on commence",
                Weights.OPENS,
                first.span(note.document().raw(), 0, first.length())));
    }
}
