package fr.verbatim.reader;

import fr.verbatim.model.Document;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Source;

/// Reads one format. Never fails on content: what it cannot make sense of becomes a notice of the document.
interface FormatReader {
    Document read(Source source, RawText raw);
}
