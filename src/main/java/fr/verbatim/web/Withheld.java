package fr.verbatim.web;

import fr.verbatim.model.Mask;
import fr.verbatim.web.page.Piece;
import fr.verbatim.web.page.Piece.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Says in a text of which words were withdrawn that they are missing, so that nobody reads on over the gap.
final class Withheld {
    private static final Pattern MASKED =
            Pattern.compile("[" + Mask.NAME.sign() + "]+|[" + Mask.WORDS.sign() + "\uDB40\uDC20]+");
    private static final String NAME = "[nom retiré]";
    private static final String WORDS = "[passage retiré]";

    private Withheld() {}

    /// The pieces with a mark of the editor's in place of what is masked.
    static List<Piece> told(List<Piece> pieces) {
        List<Piece> told = new ArrayList<>();
        for (Piece piece : pieces) {
            Matcher masked = MASKED.matcher(piece.text());
            int at = 0;
            while (masked.find()) {
                add(piece.text().substring(at, masked.start()), piece.look(), told);
                boolean name = masked.group().charAt(0) == Mask.NAME.sign();
                add(name ? NAME : WORDS, Look.EDIT, told);
                at = masked.end();
            }
            add(piece.text().substring(at), piece.look(), told);
        }
        return told;
    }

    private static void add(String text, Look look, List<Piece> to) {
        if (!text.isEmpty()) {
            to.add(new Piece(text, look));
        }
    }
}
