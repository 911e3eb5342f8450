package fr.verbatim.quote;

import fr.verbatim.model.Block;
import fr.verbatim.model.Document;
import java.util.List;

/// Cuts and attributes the quotes of one layout.
interface LayoutReader {
    /// The drafts of a stretch of the document's blocks, in its order.
    ///
    /// @param context headings that stand above the stretch, the outermost first
    Reading read(Document document, List<Block> blocks, List<String> context);
}
