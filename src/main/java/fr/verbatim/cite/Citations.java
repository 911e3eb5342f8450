package fr.verbatim.cite;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.StringJsonBuilderFactory;

/// The front door: cites a quote.
public final class Citations {
    private Citations() {}

    /// A citation, ending with a line break where it is a file of its own (CSL-JSON, BibTeX, RIS).
    public static String cite(Citable citable, CitationFormat format) {
        return switch (format) {
            case TEXT -> citable.set() + "\n" + reference(citable);
            case HTML -> Pasted.html(citable, reference(citable));
            case MARKDOWN -> Pasted.markdown(citable, reference(citable));
            case CSL -> "[" + json(Reference.of(citable)) + "]\n";
            case BIBTEX -> BibTeX.of(citable);
            case RIS -> Ris.of(citable);
        };
    }

    /// What stands beneath the words: who, when, where, of what kind, how sure, from which document.
    public static String reference(Citable citable) {
        SetAside texts = new SetAside();
        return StyledEntry.of(Reference.styled(citable, citable.quoted(), texts), texts);
    }

    /// The same for who reads it without the words, or without what leads them in: it says itself who is meant.
    public static String description(Citable citable) {
        SetAside texts = new SetAside();
        return StyledEntry.of(Reference.styled(citable, true, texts), texts);
    }

    /// A text that somebody pasted, perhaps a citation as HTML or Markdown, as a reader sees it.
    public static String plain(String pasted) {
        return Pasted.plain(pasted);
    }

    private static String json(CSLItemData item) {
        return String.valueOf(item.toJson(new StringJsonBuilderFactory().createJsonBuilder()));
    }
}
