package fr.verbatim.cite;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import fr.verbatim.model.Saying;
import fr.verbatim.model.Source;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A quote as an item of the Citation Style Language.
final class Reference {
    private Reference() {}

    static CSLItemData of(Citable citable) {
        CSLItemDataBuilder item = item(citable);
        return citable.byline().isEmpty()
                ? item.build()
                : item.annote(citable.byline()).build();
    }

    /// For words that the byline leads in already.
    static CSLItemData withoutByline(Citable citable) {
        return item(citable).build();
    }

    private static CSLItemDataBuilder item(Citable citable) {
        Source source = citable.source();
        CSLItemDataBuilder item = new CSLItemDataBuilder()
                .id(citable.quote().id())
                .type(type(citable))
                .title(citable.words())
                .language(source.language())
                .containerTitle(source.title())
                .genre(citable.kind())
                .section(citable.lines());
        List<Authors.Author> authors = Authors.of(citable.quote());
        if (!authors.isEmpty()) {
            item.author(authors.stream().map(Reference::name).toArray(CSLName[]::new));
        }
        if (!citable.notes().isEmpty()) {
            item.note(sentence(citable.notes()));
        }
        if (source.publisher() != null) {
            item.publisher(source.publisher().name());
        }
        if (citable.url() != null) {
            item.URL(citable.url());
        }
        addSaying(item, citable.quote().saying());
        addDates(item, citable.quote().saying(), source);
        return item;
    }

    private static CSLType type(Citable citable) {
        return switch (citable.quote().kind()) {
            case NOTE, DIRECT, RECORDED -> CSLType.SPEECH;
            case REPORTED, STATEMENT -> CSLType.DOCUMENT;
        };
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

    /// The day of the words; where that is not known, the day of the document.
    private static void addDates(CSLItemDataBuilder item, Saying saying, Source source) {
        if (saying.date() != null) {
            item.issued(date(saying.date(), saying.end()));
        }
        if (source.published() != null) {
            CSLDate published = date(source.published(), null);
            if (saying.date() == null) {
                item.issued(published);
            } else if (!source.published().equals(saying.date())) {
                item.availableDate(published);
            }
        }
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

    /// One after the other, without the last point, which the style sets.
    private static String sentence(List<String> notes) {
        return String.join(
                ". ", notes.stream().map(note -> note.replaceFirst("\\.$", "")).toList());
    }
}
