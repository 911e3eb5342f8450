package fr.verbatim.quote;

import fr.verbatim.model.Block;
import fr.verbatim.model.BlockKind;
import fr.verbatim.people.FirstNames;
import fr.verbatim.people.SignatureReader;
import fr.verbatim.text.Lexicon;
import fr.verbatim.text.PartOfSpeech;
import fr.verbatim.text.Spaces;
import fr.verbatim.text.VerbForm;
import fr.verbatim.text.WordReading;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Section titles in small letters, which nothing but the note itself tells from bubbles: where nearly all bubbles end
/// as sentences do, one line of a few words that does not and holds no verb heads what follows. In a note whose bubbles
/// end anyhow nothing is taken for a title.
final class SmallTitles {
    private static final int FEWEST_BUBBLES = 6;
    private static final int MOST_WORDS = 9;
    private static final int LONGEST_MASTHEAD = 160;
    private static final int MOST_MASTHEAD_LINES = 3;
    private static final int LONGEST_SIGNATURE = 6;
    private static final int MOST_GLUED = 3;
    private static final Pattern ENDS = Pattern.compile("[.!?…][»”\")\\s]*$");
    private static final Pattern OPEN = Pattern.compile("[^.!?…:,;»”\"]$");
    /// Clauses that head a section as well: « Ce que la nuit change », « Comment on tient ».
    private static final Pattern HEADS =
            Pattern.compile("(?iU)^(?:ce (?:que|qu['’]|qui|dont)|comment|pourquoi|à qui)\\b.*");

    private static final Set<String> SINGULAR =
            Set.of("je", "j", "me", "m", "moi", "mon", "ma", "mes", "tu", "te", "t", "toi", "vous", "votre", "vos");

    private final boolean closing;

    SmallTitles(List<Block> blocks, SignatureReader signatures) {
        int ended = 0;
        int all = 0;
        for (Block block : blocks) {
            String text = Spaces.fold(block.text().text());
            if (block.kind() == BlockKind.FURNITURE || text.isEmpty() || isSignature(block, signatures)) {
                continue;
            }
            boolean ends = ENDS.matcher(text).find() || endsAboveSignature(block, signatures);
            if (ends || !CapitalLines.are(text) && holdsVerb(Words.of(text))) {
                all++;
                ended += ends ? 1 : 0;
            }
        }
        this.closing = all >= FEWEST_BUBBLES && ended * 10 >= all * 9;
    }

    /// A signature may stand right under the last line of a bubble.
    private static boolean endsAboveSignature(Block block, SignatureReader signatures) {
        List<String> lines = DrawnLines.texts(block.text().lines());
        for (int i = Math.max(1, lines.size() - MOST_GLUED); i < lines.size(); i++) {
            if (ENDS.matcher(lines.get(i - 1)).find()
                    && !signatures.readAll(lines.subList(i, lines.size())).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSignature(Block block, SignatureReader signatures) {
        List<String> lines = DrawnLines.texts(block.text().lines());
        return lines.isEmpty()
                || lines.size() <= LONGEST_SIGNATURE
                        && !signatures
                                .readAll(SignatureReader.withoutDash(lines))
                                .isEmpty();
    }

    /// Whether nearly all bubbles of the note end as sentences do.
    boolean bubblesClose() {
        return closing;
    }

    /// Whether the first lines of a note are what it is called.
    boolean isMasthead(int lines, String text) {
        return closing
                && lines <= MOST_MASTHEAD_LINES
                && text.length() <= LONGEST_MASTHEAD
                && OPEN.matcher(text).find();
    }

    /// Whether a group of lines heads a section.
    ///
    /// @param text white space folded
    boolean isTitle(int lines, String text) {
        List<Word> words = Words.of(text);
        if (!closing
                || lines > 1
                || words.isEmpty()
                || words.size() > MOST_WORDS
                || !OPEN.matcher(text).find()
                || !Character.isUpperCase(words.getFirst().text().codePointAt(0))
                || isSpoken(text)) {
            return false;
        }
        return mayHead(words) && (!holdsVerb(words) || HEADS.matcher(text).matches());
    }

    private static boolean isSpoken(String text) {
        return Words.of(text).stream().map(Word::folded).anyMatch(SINGULAR::contains);
    }

    /// A word of French that is no first name opens a title, and not every word behind it has a capital, as those of
    /// names have.
    private static boolean mayHead(List<Word> words) {
        String first = words.getFirst().text();
        boolean common = !Lexicon.french().readings(first.toLowerCase(Locale.FRENCH)).stream()
                .allMatch(reading -> reading.pos() == PartOfSpeech.PROPER_NOUN);
        boolean name = words.size() < 3 && FirstNames.contains(first)
                || words.size() > 1 && words.stream().allMatch(Word::isCapitalised);
        return common && !name;
    }

    /// Whether one of the words can only be a verb with a subject, or stands beside a clitic.
    private static boolean holdsVerb(List<Word> words) {
        return words.stream()
                .anyMatch(word -> Fragments.BESIDE_VERB.contains(word.folded())
                        || !word.isCapitalised() && isVerb(Lexicon.french().readings(word.text())));
    }

    private static boolean isVerb(List<WordReading> readings) {
        return readings.stream().anyMatch(reading -> reading.verbForm() == VerbForm.FINITE)
                && readings.stream()
                        .noneMatch(reading -> reading.pos() == PartOfSpeech.NOUN
                                || reading.pos() == PartOfSpeech.PREPOSITION
                                || reading.pos() == PartOfSpeech.DETERMINER
                                || reading.pos() == PartOfSpeech.ADJECTIVE);
    }
}
