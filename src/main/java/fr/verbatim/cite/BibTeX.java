package fr.verbatim.cite;

import fr.verbatim.model.FrenchDay;
import fr.verbatim.model.FullStop;
import fr.verbatim.model.Saying;
import fr.verbatim.model.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A quote as a `@misc` entry. Fields that only reference managers read (`eventtitle`, `venue`, `publisher`) are told
/// in the note and in `howpublished` too, which every style prints.
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
        // Braces twice: styles set titles in small letters, and these are somebody's words.
        bibtex.raw("title", "{" + escaped(citable.title()) + "}");
        bibtex.field("howpublished", document(citable) + ", " + citable.lines() + citable.onTheWeb());
        bibtex.field(
                "publisher",
                source.publisher() == null ? null : source.publisher().name());
        bibtex.field(
                "eventtitle", saying.event() == null ? null : saying.event().name());
        bibtex.field("venue", saying.places().isEmpty() ? null : String.join(" ; ", saying.places()));
        @Nullable LocalDate day = Dates.said(citable.quote(), source).orElse(null);
        bibtex.field("date", day == null ? null : day.toString());
        bibtex.field("year", day == null ? null : Integer.toString(day.getYear()));
        bibtex.field("type", citable.kind());
        bibtex.field("note", note(citable));
        bibtex.field("langid", source.language().startsWith("fr") ? "french" : null);
        bibtex.raw("url", citable.address());
        return bibtex.entry.append("}\n").toString();
    }

    private static String document(Citable citable) {
        Source source = citable.source();
        String publisher =
                source.publisher() == null ? "" : ", " + source.publisher().name();
        return Dates.published(citable.quote(), source)
                .map(day -> source.title() + publisher + ", publié le " + FrenchDay.of(day))
                .orElse(source.title() + publisher);
    }

    /// What a style prints must hold what the name is worth, and what it has no field for. Words without a date have
    /// no year, which is a number: the note says so.
    private static String note(Citable citable) {
        Saying saying = citable.quote().saying();
        String who = Stream.concat(
                        Stream.of(citable.quoted() ? citable.byline() : "", citable.occasion()),
                        saying.places().stream())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        boolean dated = Dates.said(citable.quote(), citable.source()).isPresent();
        return Stream.concat(Stream.of(who, dated ? "" : Dates.NONE, citable.kind()), citable.notes().stream())
                .filter(text -> !text.isEmpty())
                .map(FullStop::after)
                .collect(Collectors.joining(" "));
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
