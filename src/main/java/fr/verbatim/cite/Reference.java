package fr.verbatim.cite;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import fr.verbatim.model.FrenchDay;
import fr.verbatim.model.FullStop;
import fr.verbatim.model.Saying;
import fr.verbatim.model.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A quote as an item of the Citation Style Language.
final class Reference {
    private Reference() {}

    static CSLItemData of(Citable citable) {
        CSLItemDataBuilder item = item(citable);
        if (!citable.byline().isEmpty()) {
            item.annote(citable.byline());
        }
        published(citable).ifPresent(item::availableDate);
        if (citable.webAddress() != null) {
            item.source(citable.webAddress());
        }
        if (citable.address() != null) {
            item.URL(citable.address());
        }
        return item.build();
    }

    /// The same for our own style: its processor reads the day of the document from another field, and the event with
    /// what leads it in. Days are said as French says them (« 1er mars »), and no text is the
    /// processor's to change.
    ///
    /// @param byline whether it stands in it; false for words that the byline leads in already
    /// @param texts keeps them meanwhile
    static CSLItemData styled(Citable citable, boolean byline, SetAside texts) {
        Source source = citable.source();
        CSLItemDataBuilder item = item(citable)
                .genre(texts.aside(citable.kind()))
                .section(texts.aside(citable.lines()))
                .containerTitle(texts.aside(Guillemets.inner(source.title())))
                .issued(literal(said(citable)));
        if (!citable.occasion().isEmpty()) {
            item.event(texts.aside(citable.occasion()));
        } else {
            item.event(null);
        }
        if (byline && !citable.byline().isEmpty()) {
            item.annote(texts.aside(citable.byline()));
        }
        if (!citable.notes().isEmpty()) {
            item.note(texts.aside(sentences(citable.notes())));
        }
        if (source.publisher() != null) {
            item.publisher(texts.aside(source.publisher().name()));
        }
        if (citable.webAddress() != null) {
            // No sign of it may be turned into another.
            item.source(texts.aside(citable.webAddress().replace("'", "%27")));
        }
        if (!citable.quote().saying().places().isEmpty()) {
            item.eventPlace(
                    texts.aside(String.join(" ; ", citable.quote().saying().places())));
        }
        Dates.published(citable.quote(), source).ifPresent(day -> item.originalDate(literal(FrenchDay.of(day))));
        return item.build();
    }

    private static String said(Citable citable) {
        return Dates.said(citable.quote(), citable.source())
                .map(day -> FrenchDay.of(day, citable.quote().saying().end()))
                .orElse(Dates.NONE);
    }

    private static CSLDate literal(String text) {
        return new CSLDateBuilder().literal(text).build();
    }

    private static CSLItemDataBuilder item(Citable citable) {
        Source source = citable.source();
        CSLItemDataBuilder item = new CSLItemDataBuilder()
                .id(citable.quote().id())
                .type(type(citable))
                .title(citable.title())
                .language(source.language())
                .containerTitle(source.title())
                .genre(citable.kind())
                .section(citable.lines());
        List<Authors.Author> authors = Authors.of(citable.quote());
        if (!authors.isEmpty()) {
            item.author(authors.stream().map(Reference::name).toArray(CSLName[]::new));
        }
        if (!citable.notes().isEmpty()) {
            item.note(sentences(citable.notes()));
        }
        if (source.publisher() != null) {
            item.publisher(source.publisher().name());
        }
        if (citable.url() != null) {
            item.URL(citable.url());
        }
        addSaying(item, citable.quote().saying());
        return item.issued(issued(citable));
    }

    private static CSLType type(Citable citable) {
        return Talks.isTalk(citable.quote()) ? CSLType.SPEECH : CSLType.DOCUMENT;
    }

    /// Some processors know `event`, some `event-title`.
    private static void addSaying(CSLItemDataBuilder item, Saying saying) {
        if (saying.event() != null) {
            item.event(saying.event().name()).eventTitle(saying.event().name());
        }
        if (!saying.places().isEmpty()) {
            item.eventPlace(String.join(" ; ", saying.places()));
        }
    }

    private static CSLDate issued(Citable citable) {
        return Dates.said(citable.quote(), citable.source())
                .map(day -> date(day, citable.quote().saying().end()))
                .orElseGet(() -> literal(Dates.NONE));
    }

    private static Optional<CSLDate> published(Citable citable) {
        return Dates.published(citable.quote(), citable.source()).map(day -> date(day, null));
    }

    private static CSLDate date(LocalDate start, @Nullable LocalDate end) {
        CSLDateBuilder date = new CSLDateBuilder();
        return end == null || end.equals(start)
                ? date.dateParts(parts(start)).build()
                : date.dateParts(parts(start), parts(end)).build();
    }

    private static int[] parts(LocalDate day) {
        return new int[] {day.getYear(), day.getMonthValue(), day.getDayOfMonth()};
    }

    private static CSLName name(Authors.Author author) {
        CSLNameBuilder name = new CSLNameBuilder();
        return author.family() == null
                ? name.literal(author.name()).build()
                : name.given(author.given()).family(author.family()).build();
    }

    private static String sentences(List<String> notes) {
        return String.join(" ", notes.stream().map(FullStop::after).toList());
    }
}
