package fr.verbatim.cite;

import fr.verbatim.model.FrenchDay;
import fr.verbatim.model.Saying;
import fr.verbatim.model.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A quote as a `@misc` entry; fields that only biblatex knows (`eventtitle`, `venue`) are left unread by the others.
final class BibTeX {
    private final StringBuilder entry = new StringBuilder();

    private BibTeX() {}

    static String of(Citable citable) {
        BibTeX bibtex = new BibTeX();
        Source source = citable.source();
        Saying saying = citable.quote().saying();
        bibtex.entry.append("@misc{").append(citable.quote().id()).append(",\n");
        List<Authors.Author> authors = Authors.of(citable.quote());
        if (!authors.isEmpty()) {
            bibtex.raw("author", authors.stream().map(BibTeX::author).collect(Collectors.joining(" and ")));
        }
        bibtex.field("title", citable.words());
        bibtex.field("howpublished", document(citable) + ", " + citable.lines());
        bibtex.field(
                "publisher",
                source.publisher() == null ? null : source.publisher().name());
        bibtex.field(
                "eventtitle", saying.event() == null ? null : saying.event().name());
        bibtex.field("venue", saying.places().isEmpty() ? null : String.join(" ; ", saying.places()));
        @Nullable LocalDate day = Dates.said(citable.quote(), source).orElse(null);
        bibtex.field("date", day == null ? null : day.toString());
        bibtex.field("year", day == null ? Dates.NONE : Integer.toString(day.getYear()));
        bibtex.field("type", citable.kind());
        bibtex.field("note", note(citable));
        bibtex.field("langid", source.language().startsWith("fr") ? "french" : null);
        bibtex.raw("url", citable.url());
        return bibtex.entry.append("}\n").toString();
    }

    private static String document(Citable citable) {
        return Dates.published(citable.quote(), citable.source())
                .map(day -> citable.source().title() + ", publié le " + FrenchDay.of(day))
                .orElse(citable.source().title());
    }

    /// What a style prints must hold what the name is worth.
    private static String note(Citable citable) {
        String byline = citable.byline().isEmpty() ? "" : citable.byline() + ". ";
        return byline + citable.kind() + ". " + String.join(" ", citable.notes());
    }

    /// Braces keep a name whole.
    private static String author(Authors.Author author) {
        return author.family() == null
                ? "{" + escaped(author.name()) + "}"
                : escaped(author.family()) + ", " + escaped(author.given() == null ? "" : author.given());
    }

    private void field(String name, @Nullable String value) {
        raw(name, value == null ? null : escaped(value));
    }

    private void raw(String name, @Nullable String value) {
        if (value != null) {
            entry.append("  ").append(name).append(" = {").append(value).append("},\n");
        }
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '{', '}', '%', '$', '&', '#', '_' -> escaped.append('\\').append(c);
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '\n', '\r' -> escaped.append(' ');
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
