package fr.verbatim.quote;

import fr.verbatim.model.Block;
import fr.verbatim.model.BlockKind;
import fr.verbatim.model.Document;
import fr.verbatim.model.Layout;
import fr.verbatim.model.Source;
import fr.verbatim.text.Fold;
import fr.verbatim.text.PrintedDate;
import fr.verbatim.text.Words;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether what a document says in nobody's mouth is its publisher's own statement.
///
/// A statement is what an organisation writes and publishes in its own name: a letter, a page, a press release.
/// The narration of a news article is no such thing, whoever publishes it: it is kept for reading, never
/// quoted. So it takes a publisher, and a document that is no journalism; without a publisher only a text that
/// says « nous » throughout.
final class OwnProse {
    private static final Set<String> JOURNALISM = Set.of(
            "article",
            "presse",
            "journal",
            "depeche",
            "reportage",
            "enquete",
            "interview",
            "entretien",
            "magazine",
            "quotidien",
            "hebdomadaire",
            "news",
            "radio",
            "television",
            "podcast",
            "transcript",
            "minutes",
            "compte");
    private static final Set<String> OWN_KINDS =
            Set.of("communique", "lettre", "newsletter", "page", "tribune", "site");
    private static final Pattern NOUS = Pattern.compile("(?iu)(?<![\\p{L}'’-])(?:nous|notre|nos)(?![\\p{L}-])");
    private static final int OFTEN = 3;

    private OwnProse() {}

    static boolean speaks(Document document, List<Block> blocks) {
        Source source = document.source();
        if (source.layout() == Layout.STATEMENTS) {
            return true;
        }
        String described =
                (source.medium() == null ? "" : source.medium()) + " " + (source.kind() == null ? "" : source.kind());
        List<String> words = Fold.words(described);
        if (words.stream().anyMatch(OWN_KINDS::contains)) {
            return source.publisher() != null;
        }
        if (words.stream().anyMatch(JOURNALISM::contains)) {
            return false;
        }
        return source.publisher() != null
                ? !Media.find(Fold.words(source.publisher().name())).isPresent()
                : saysWe(blocks);
    }

    /// The writer says « nous » outside quotation marks, in several paragraphs.
    private static boolean saysWe(List<Block> blocks) {
        long own = blocks.stream()
                .filter(block -> block.kind() != BlockKind.FURNITURE && block.kind() != BlockKind.HEADING)
                .filter(block -> block.text().text().indexOf('«') < 0
                        && block.text().text().indexOf('“') < 0)
                .filter(block -> NOUS.matcher(block.text().text()).find())
                .count();
        return own >= OFTEN;
    }

    /// Greetings, thanks at the end, signatures and the like are nobody's statements.
    static boolean isCourtesy(String sentence) {
        String key = Fold.key(sentence);
        if (GREETING.matcher(key).find() && Words.of(sentence).size() <= LONGEST_GREETING) {
            return true;
        }
        if (isDateLine(sentence)) {
            return true;
        }
        boolean ends = ".!?…:;".indexOf(sentence.strip().charAt(sentence.strip().length() - 1)) >= 0;
        return !ends && SIGNATURE.matcher(key).find() && Words.of(sentence).size() <= LONGEST_GREETING;
    }

    /// « Version du 10/10/2024 », « Mis à jour le 3 mars 2025 »
    private static boolean isDateLine(String sentence) {
        return PrintedDate.find(sentence)
                .filter(date -> Words.of(sentence.substring(0, date.from()) + sentence.substring(date.to()))
                                .size()
                        <= MOST_BESIDE_DATE)
                .isPresent();
    }

    private static final int MOST_BESIDE_DATE = 4;
    private static final int LONGEST_GREETING = 9;
    private static final Pattern GREETING = Pattern.compile(
            "^(?:chere?s? |bonjour|bonsoir|salut|madame|monsieur|mesdames|messieurs|bonne lecture|bonne semaine|bonne"
                + " journee|bon week|bonnes vacances|bonne annee|bonnes fetes|bel ete|belle |a (?:tres"
                + " )?(?:bientot|vite)|au revoir|a la semaine|a la prochaine|cordialement|bien"
                + " cordialement|amicalement|solidairement|bien a vous|sinceres|salutations|veuillez|je vous prie|dans"
                + " l attente|merci (?:de|pour) votre lecture|merci de nous lire|bises|respectueusement)");
    private static final Pattern SIGNATURE =
            Pattern.compile("^(?:l equipe|la redaction|le bureau|le conseil d administration|le"
                    + " comite|contact|contacts|photo|photos|credit|propos recueillis|par |texte|tel|email|mail|le"
                    + " president|la presidente)");
}
