package fr.verbatim.reader;

import fr.verbatim.model.Document;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Source;
import java.util.Locale;

/// The front door of the room: picks the reader of a format.
public final class Readers {
    private Readers() {}

    /// Reads a source by its file's ending; what has no known ending is read as HTML or captions when it begins like
    /// them, else as plain text.
    public static Document read(Source source, RawText raw) {
        return read(source, raw, Format.ofFile(source.file()).orElseGet(() -> sniff(raw)));
    }

    public static Document read(Source source, RawText raw, Format format) {
        FormatReader reader = switch (format) {
            case TEXT -> new PlainTextReader();
            case MARKDOWN -> new MarkdownReader();
            case HTML -> new HtmlReader();
            case CAPTIONS -> new CaptionReader();
        };
        return reader.read(source, raw);
    }

    private static Format sniff(RawText raw) {
        String start = raw.text()
                .substring(0, Math.min(200, raw.length()))
                .replace("\uFEFF", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            return Format.HTML;
        }
        return CaptionReader.isWebVtt(raw) ? Format.CAPTIONS : Format.TEXT;
    }
}
