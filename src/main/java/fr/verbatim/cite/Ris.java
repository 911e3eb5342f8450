package fr.verbatim.cite;

import fr.verbatim.model.EventRef;
import fr.verbatim.model.FrenchDay;
import fr.verbatim.model.Saying;
import fr.verbatim.model.Source;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A quote in RIS, one tag a line, as reference managers read it.
final class Ris {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd", Locale.ROOT);

    private final StringBuilder lines = new StringBuilder();

    private Ris() {}

    static String of(Citable citable) {
        Ris ris = new Ris();
        Source source = citable.source();
        Saying saying = citable.quote().saying();
        ris.tag("TY", type(citable));
        ris.tag("ID", citable.quote().id());
        Authors.of(citable.quote())
                .forEach(author -> ris.tag("AU", author.family() == null ? author.name() : author.inverted()));
        ris.tag("TI", citable.title());
        ris.tag("T2", whole(citable));
        saying.places().forEach(place -> ris.tag("CY", place));
        Dates.said(citable.quote(), source).ifPresentOrElse(ris::day, () -> ris.tag("N1", Dates.NONE));
        ris.tag("PB", source.publisher() == null ? null : source.publisher().name());
        ris.tag("M3", citable.kind());
        ris.tag("N1", citable.byline());
        ris.tag("N1", Talks.isTalk(citable.quote()) ? null : citable.occasion());
        citable.notes().forEach(note -> ris.tag("N1", note));
        ris.tag(
                "N1",
                "Dans " + Guillemets.around(source.title()) + published(citable) + ", " + citable.lines()
                        + citable.onTheWeb());
        ris.tag("LA", source.language());
        ris.tag("UR", citable.address());
        ris.tag("ER", "");
        return ris.lines.toString();
    }

    private void day(LocalDate day) {
        tag("PY", Integer.toString(day.getYear()));
        tag("DA", DAY.format(day));
    }

    private static String published(Citable citable) {
        return Dates.published(citable.quote(), citable.source())
                .map(day -> ", publié le " + FrenchDay.of(day))
                .orElse("");
    }

    /// `SLIDE` is what reference managers take a talk for, `ELEC` a page, `GEN` any other document.
    private static String type(Citable citable) {
        return Talks.isTalk(citable.quote()) ? "SLIDE" : citable.source().url() == null ? "GEN" : "ELEC";
    }

    /// A talk is part of an event; what stands in a document, of the document.
    private static String whole(Citable citable) {
        EventRef event = citable.quote().saying().event();
        return event == null || !Talks.isTalk(citable.quote())
                ? citable.source().title()
                : event.name();
    }

    private void tag(String name, @Nullable String value) {
        if (value != null && !(value.isEmpty() && !name.equals("ER"))) {
            lines.append(name)
                    .append("  - ")
                    .append(value.replaceAll("[\\r\\n]+", " "))
                    .append("\r\n");
        }
    }
}
