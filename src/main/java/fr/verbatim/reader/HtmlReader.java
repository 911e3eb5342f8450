package fr.verbatim.reader;

import fr.verbatim.model.Document;
import fr.verbatim.model.Notice;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Source;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// HTML, well formed or not. Which element is what stands in [HtmlElements].
///
/// To learn where a page breaks off, a comment is put after it: when the parser finds it again, its parents are the
/// elements that were never closed; when not, the page ends inside a tag, a comment or a script that swallowed it.
final class HtmlReader implements FormatReader {
    private static final String MARK = "verbatim: end of file";
    private static final String COMMENT = "<!--" + MARK + "-->";

    @Override
    public Document read(Source source, RawText raw) {
        org.jsoup.nodes.Document page =
                Parser.htmlParser().setTrackPosition(true).parseInput(raw.text() + COMMENT, "");
        HtmlBlocks blocks = new HtmlBlocks(raw, COMMENT);
        page.filter(blocks);
        HtmlEnd end = new HtmlEnd(raw.length(), MARK);
        page.traverse(end);
        return new Document(source, raw, blocks.inOrder(), notices(source.file(), raw, end));
    }

    private static List<Notice> notices(String file, RawText raw, HtmlEnd end) {
        List<Notice> notices = new ArrayList<>();
        Comment mark = end.mark();
        if (mark == null) {
            notices.add(new Notice(
                    file,
                    raw.line(end.brokenAt()),
                    "le fichier s'arrête au milieu d'une balise, d'un commentaire ou d'un script commencé ici, et la"
                            + " suite n'est pas lue ; fermez-le, ou procurez-vous le fichier entier"));
        } else if (!end.isClosed()) {
            for (Element open = mark.parent(); open != null; open = open.parent()) {
                if (!HtmlElements.needsNoEnd(open) && isWritten(open)) {
                    notices.add(unclosed(file, raw, open));
                    break;
                }
            }
        }
        return notices;
    }

    private static boolean isWritten(Element element) {
        return element.sourceRange().isTracked() && !element.sourceRange().isImplicit();
    }

    private static Notice unclosed(String file, RawText raw, Element open) {
        return new Notice(
                file,
                raw.line(open.sourceRange().startPos()),
                "la balise <" + open.normalName() + "> n'est jamais fermée : le fichier est peut-être coupé ;"
                        + " vérifiez qu'il est entier, ou fermez-la");
    }
}
