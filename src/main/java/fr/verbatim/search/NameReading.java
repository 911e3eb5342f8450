package fr.verbatim.search;

/// What became of a name that somebody wrote.
///
/// @param fit how it fits those who speak
/// @param detail the name meant ([NameFit#NEAR]), what was written of a function or an organisation
/// ([NameFit#OTHER_ROLE], [NameFit#TIED], [NameFit#REPORTER]), the name that is not theirs ([NameFit#PARTLY]); else
/// empty
public record NameReading(NameFit fit, String detail) {
    static NameReading of(NameFit fit) {
        return new NameReading(fit, "");
    }

    static NameReading of(NameFit fit, String detail) {
        return new NameReading(fit, detail);
    }
}
