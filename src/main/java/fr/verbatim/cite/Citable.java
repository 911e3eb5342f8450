package fr.verbatim.cite;

import fr.verbatim.model.Quote;
import fr.verbatim.model.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A quote with the words that have to travel with it.
///
/// @param quote what was said
/// @param source where it stands
/// @param words its text with the editor's marks (« […] », brackets round corrections)
/// @param quoted whether the words may stand between quotation marks; false for reported speech
/// @param byline who said it and at which event, where no author may be given to machines; else in what quality they
///     spoke, which may be empty
/// @param occasion at which event, where an author stands before it (« lors de « … » »); empty where the byline says it
/// @param kind how the words came into the source, in French
/// @param notes how sure the name is, and what else must be said, in French
/// @param lines where in the source, in French
/// @param url address of the quote's page; null when the site is not public
public record Citable(
        Quote quote,
        Source source,
        String words,
        boolean quoted,
        String byline,
        String occasion,
        String kind,
        List<String> notes,
        String lines,
        @Nullable String url) {
    public Citable {
        notes = List.copyOf(notes);
    }

    /// The words as they are set: between guillemets, or led in by who reports them.
    String set() {
        return quoted ? "«\u00A0" + words + "\u00A0»" : title();
    }

    /// What a reference manager keeps as the title: the words, those of a reporter never without who reports whom.
    public String title() {
        return quoted ? words : byline.replace('\'', '’') + "\u00A0: " + words;
    }

    /// Where the document stands on the web, as it follows its lines: « (https://…) »; empty where that is not known.
    String onTheWeb() {
        return webAddress() == null ? "" : " (" + webAddress() + ")";
    }

    /// Where a reader can go: the page of the quote, else the document; null when neither is on the web.
    @Nullable
    String address() {
        return url == null ? webAddress() : url;
    }

    /// An address of the metadata counts only where it leads to the web.
    @Nullable
    String webAddress() {
        String web = source.url();
        return web != null && (web.startsWith("https://") || web.startsWith("http://")) ? web : null;
    }
}
