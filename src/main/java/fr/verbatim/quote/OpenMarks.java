package fr.verbatim.quote;

import fr.verbatim.model.BlockKind;
import fr.verbatim.model.Document;
import fr.verbatim.model.Notice;
import fr.verbatim.text.Quotations;
import java.util.List;

/// Tells of guillemets that open and that nothing closes: what stands after them is read as no quotation, and that must
/// not happen silently.
final class OpenMarks {
    private OpenMarks() {}

    /// One notice at the first of them, none where every mark is closed.
    static List<Notice> notices(Document document, List<Passages.Passage> passages) {
        List<Passages.Passage> open = passages.stream()
                .filter(passage -> passage.block().kind() != BlockKind.HEADING)
                .filter(passage -> Quotations.unclosed(passage.text().text()).isPresent())
                .toList();
        return open.isEmpty()
                ? List.of()
                : List.of(new Notice(
                        document.source().file(),
                        open.getFirst().block().span().firstLine(),
                        "guillemets ouvrants que rien ne ferme, dans " + open.size()
                                + (open.size() == 1 ? " paragraphe" : " paragraphes")
                                + " ; ce qui les suit n'est pas lu comme une citation, une relecture peut la fixer"));
    }
}
