package fr.verbatim.quote;

import fr.verbatim.people.SignatureReader;
import fr.verbatim.text.Lexicon;
import fr.verbatim.text.VerbForm;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.List;
import java.util.regex.Pattern;

/// A few words that may be a signature nobody could read (« Les Tilleuls en lutte », « Marjo »): around them the page
/// leaves another reading, so no name is the only one. So does somebody who spoke in between without signing.
final class UnreadSignature {
    private static final int MOST_WORDS = 7;
    private static final Pattern CLOSED = Pattern.compile("[.!?…»:\"]\\s*$");

    private UnreadSignature() {}

    static boolean mayBe(NoteItem item) {
        return switch (item) {
            case NoteItem.Bubble bubble ->
                !CLOSED.matcher(bubble.text().text()).find()
                        && isPhrase(Words.of(bubble.text().text()));
            case NoteItem.Title title ->
                title.doubtful()
                        || GroupNames.inCapitals(title.text().text())
                        || SignatureReader.isCapitalName(title.text().text());
            case NoteItem.Signed signed -> false;
            case NoteItem.Voiced voiced -> true;
            case NoteItem.Furniture furniture -> false;
        };
    }

    /// A capital first, few words, none of them a verb that stands for itself.
    private static boolean isPhrase(List<Word> words) {
        return !words.isEmpty()
                && words.size() <= MOST_WORDS
                && words.getFirst().isCapitalised()
                && words.stream().noneMatch(UnreadSignature::isClause);
    }

    private static boolean isClause(Word word) {
        return Fragments.BESIDE_VERB.contains(word.folded())
                || Lexicon.french().readings(word.text()).stream()
                        .anyMatch(reading -> reading.verbForm() == VerbForm.FINITE && !word.isCapitalised());
    }
}
