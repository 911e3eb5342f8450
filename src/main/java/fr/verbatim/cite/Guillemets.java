package fr.verbatim.cite;

/// Titles between guillemets.
public final class Guillemets {
    private Guillemets() {}

    /// « Titre », with spaces that do not break.
    public static String around(String title) {
        return "«\u00A0" + inner(title) + "\u00A0»";
    }

    /// A title as it stands between guillemets: quotation marks of its own are those of the second rank.
    static String inner(String title) {
        return title.replaceAll("«[ \u00A0\u202F]?", "“")
                .replaceAll("[ \u00A0\u202F]?»", "”")
                .replaceAll("\"(?=[\\p{L}\\p{Nd}])", "“")
                .replace('"', '”');
    }
}
