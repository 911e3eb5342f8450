package fr.verbatim.quote;

import fr.verbatim.people.CapitalWords;
import fr.verbatim.people.RoleNouns;
import fr.verbatim.people.SignatureReader;
import fr.verbatim.people.Trades;
import fr.verbatim.text.Lexicon;
import fr.verbatim.text.Spaces;
import fr.verbatim.text.VerbForm;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A few words that may be a signature nobody could read (« Les Tilleuls en lutte », « Marjo »): around them the page
/// leaves another reading, so no name is the only one. So does somebody who spoke in between without signing.
final class UnreadSignature {
    private static final int MOST_WORDS = 7;
    private static final int FEWEST_BUBBLES = 6;
    private static final int MOST_OPEN = 6;
    private static final int MOST_LINES = 4;
    private static final int MOST_WORDS_OF_LINES = 14;
    private static final int MOST_NAME_WORDS = 5;
    private static final Set<String> PARTICLES = Set.of("de", "du", "d", "la", "le", "el", "ben", "van", "von", "da");
    private static final Pattern MARKED = Pattern.compile("[!?…:;«»“”\"]|\\.(?=\\s|$)");
    private static final Pattern BARE = Pattern.compile("[\\p{L}\\p{M}\\s.'’-]+");
    private static final Pattern CLOSED = Pattern.compile("[.!?…»:\"]\\s*$");

    private UnreadSignature() {}

    /// Whether nearly all bubbles end as sentences do.
    static boolean standsOut(List<NoteItem> items) {
        long open = items.stream().filter(UnreadSignature::isOpen).count();
        long all = items.stream().filter(NoteItem.Bubble.class::isInstance).count();
        return all >= FEWEST_BUBBLES && open * MOST_OPEN <= all;
    }

    private static boolean isOpen(NoteItem item) {
        return item instanceof NoteItem.Bubble bubble
                && !CLOSED.matcher(bubble.text().text()).find();
    }

    /// @param standsOut whether bubbles that do not end as sentences do stand out in the note
    static boolean mayBe(NoteItem item, boolean standsOut) {
        return switch (item) {
            case NoteItem.Bubble bubble ->
                isOpen(bubble) && isPhrase(Words.of(bubble.text().text()), standsOut)
                        || isLikely(DrawnLines.texts(bubble.lines()));
            case NoteItem.Title title ->
                title.doubtful()
                        || GroupNames.inCapitals(title.text().text())
                        || SignatureReader.isCapitalName(title.text().text());
            case NoteItem.Signed signed -> signed.unread();
            case NoteItem.Voiced voiced -> true;
            case NoteItem.Furniture furniture -> false;
        };
    }

    /// Lines that open or end with what looks like a name, or open with what somebody is, and say nothing: where the
    /// bubbles of the note end as sentences do, somebody signs with them.
    static boolean isLikely(List<String> lines) {
        String whole = Spaces.fold(String.join(" ", lines));
        List<Word> words = Words.of(whole);
        return !words.isEmpty()
                && lines.size() <= MOST_LINES
                && words.size() <= MOST_WORDS_OF_LINES
                && !MARKED.matcher(whole).find()
                && words.getFirst().isCapitalised()
                && words.stream().noneMatch(UnreadSignature::isClause)
                && !FactBoxes.speaks(whole)
                && (isNameLike(lines.getFirst())
                        || lines.size() > 1
                                && (isName(lines.getFirst())
                                        || isNameLike(lines.getLast())
                                        || RoleNouns.isListed(words.getFirst().folded())
                                        || Trades.contains(words.getFirst().folded())));
    }

    /// « Paulo » over « un élu du coin »
    private static boolean isName(String line) {
        List<Word> words = Words.of(line);
        return words.size() == 1
                && words.getFirst().isCapitalised()
                && words.getFirst().text().length() == line.strip().length()
                && !CapitalWords.isCommon(words.getFirst());
    }

    /// Two or three words with a capital, particles apart, not all of them French.
    private static boolean isNameLike(String line) {
        List<Word> words = Words.of(line);
        List<Word> parts = words.stream()
                .filter(word -> !PARTICLES.contains(word.folded()))
                .toList();
        return parts.size() > 1
                && words.size() <= MOST_NAME_WORDS
                && BARE.matcher(line.strip()).matches()
                && parts.stream().allMatch(Word::isCapitalised)
                && line.codePoints().anyMatch(Character::isLowerCase)
                && parts.stream().anyMatch(word -> !CapitalWords.isCommon(word));
    }

    /// A capital first, few words, none of them a verb that stands for itself.
    private static boolean isPhrase(List<Word> words, boolean standsOut) {
        return !words.isEmpty()
                && words.size() <= (standsOut ? MOST_WORDS_OF_LINES : MOST_WORDS)
                && (standsOut || words.getFirst().isCapitalised())
                && words.stream().noneMatch(UnreadSignature::isClause);
    }

    private static boolean isClause(Word word) {
        return Fragments.BESIDE_VERB.contains(word.folded())
                || Lexicon.french().readings(word.text()).stream()
                        .anyMatch(reading -> reading.verbForm() == VerbForm.FINITE && !word.isCapitalised());
    }
}
