package fr.verbatim.quote;

import fr.verbatim.model.Block;
import fr.verbatim.model.Document;
import fr.verbatim.model.MappedText;
import fr.verbatim.model.Span;
import fr.verbatim.people.CapitalWords;
import fr.verbatim.people.SignatureReader;
import fr.verbatim.text.Spaces;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The lines in capitals of a note, and how it sets out its titles: in many notes the place of a picture follows each
/// of them.
final class CapitalLines {
    private static final int PICTURE_GAP = 2;
    /// So many lines followed by a gap show that titles are set so.
    private static final int HABIT = 2;
    private static final int LONGEST_SIGNATURE = 6;

    /// « LE BUS », « À VÉLO »: a short title opens with a word that no acronym opens with.
    private static final Pattern OPENS_TITLE = Pattern.compile(
            "^\\s*(?:L[AE]S?|L['’]|UNE?|DES?|DU|AUX?|EN|ET|À|OÙ|QUI|QUE|SUR|POUR|AVEC|SANS)(?:\\s|(?<=['’]))");

    private final Set<Integer> spaced = new HashSet<>();
    private int tight;
    private int named;

    CapitalLines(Document document, SignatureReader signatures) {
        List<Block> blocks = document.blocks();
        for (int i = 1; i + 1 < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (isName(block, signatures)) {
                named++;
            } else if (are(block.text().text())) {
                count(document, block, blocks.get(i + 1));
            }
        }
    }

    private void count(Document document, Block block, Block next) {
        MappedText text = block.text();
        if (next.blankLinesBefore() >= PICTURE_GAP) {
            spaced.add(text.span(document.raw(), 0, text.length()).start());
        } else {
            tight++;
        }
    }

    private static boolean isName(Block block, SignatureReader signatures) {
        List<MappedText> lines = block.text().lines();
        return !lines.isEmpty()
                && lines.size() <= LONGEST_SIGNATURE
                && (!signatures.readCapitals(DrawnLines.texts(lines)).isEmpty()
                        || signatures
                                .readCapitalName(Spaces.fold(block.text().text()))
                                .isPresent());
    }

    /// Whether this note signs with names in capitals.
    boolean holdNames() {
        return named >= HABIT;
    }

    /// Whether a line in capitals stands as the titles do, with a gap behind it or none, or nothing tells how they are
    /// set.
    boolean looksLikeTitle(Span line) {
        boolean gap = spaced.contains(line.start());
        if (spaced.size() >= HABIT) {
            return gap;
        }
        return tight < HABIT || !gap;
    }

    /// No small letter, and capitals enough to be more than an acronym, or words that French has: « HIER ».
    static boolean are(String text) {
        long capitals = text.codePoints().filter(Character::isUpperCase).count();
        boolean enough =
                capitals >= 6 || capitals >= 4 && OPENS_TITLE.matcher(text).find();
        return (enough || CapitalWords.are(text)) && text.codePoints().noneMatch(Character::isLowerCase);
    }
}
