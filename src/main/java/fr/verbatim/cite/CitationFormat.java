package fr.verbatim.cite;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How a citation can be had.
public enum CitationFormat {
    TEXT("text/plain", "txt"),
    HTML("text/html", "html"),
    MARKDOWN("text/markdown", "md"),
    /// CSL-JSON, the form of most reference managers.
    CSL("application/vnd.citationstyles.csl+json", "json"),
    BIBTEX("application/x-bibtex", "bib"),
    RIS("application/x-research-info-systems", "ris");

    private final String mediaType;
    private final String extension;

    CitationFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /// Its name in an address.
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Without a charset; it is UTF-8 always.
    public String mediaType() {
        return mediaType;
    }

    /// Of a file that holds it, without the dot.
    public String extension() {
        return extension;
    }

    public static Optional<CitationFormat> find(String parameter) {
        return Arrays.stream(values())
                .filter(format -> format.parameter().equals(parameter))
                .findFirst();
    }
}
