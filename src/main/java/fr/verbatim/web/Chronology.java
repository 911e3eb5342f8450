package fr.verbatim.web;

import fr.verbatim.model.Basis;
import fr.verbatim.model.Event;
import fr.verbatim.model.FrenchDay;
import fr.verbatim.search.Counted;
import fr.verbatim.search.Searcher;
import fr.verbatim.web.page.Link;
import fr.verbatim.web.page.PanoramaPage;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Sets events on a line of time that runs down, since a window may be narrow.
final class Chronology {
    private static final int LINE = 20;
    private static final int GAP = 12;
    /// A day is so many pixels; a silence of years is cut short.
    private static final int DAY = 6;

    private static final int LONGEST_SILENCE = 90;
    /// What a window of 320 px holds of a name, in characters.
    private static final int WIDTH = 32;
    /// The most that one figure shows; the list of events has them all.
    private static final int MOST = 200;

    /// Not before a sign that stands apart in French, nor after an opening quotation mark.
    private static final Pattern BREAK = Pattern.compile("(?<!«) (?![!?:;»])");

    private Chronology() {}

    static PanoramaPage.Timeline of(Searcher searcher) {
        List<PanoramaPage.Moment> moments = new ArrayList<>();
        int y = 0;
        @Nullable LocalDate before = null;
        for (Counted<Event> one : dated(searcher)) {
            LocalDate day = Objects.requireNonNull(one.record().start());
            boolean newDate = !day.equals(before);
            y += silence(before, day) + (newDate ? LINE : 0);
            List<String> lines = broken(name(one.record()));
            moments.add(moment(one, y + LINE, newDate, lines));
            y += lines.size() * LINE + GAP;
            before = day;
        }
        List<Link> undated = searcher.events().stream()
                .map(Counted::record)
                .filter(event -> event.start() == null)
                .map(Chronology::link)
                .toList();
        return new PanoramaPage.Timeline(y + GAP, moments, undated);
    }

    /// The parts of an event after it.
    private static List<Counted<Event>> dated(Searcher searcher) {
        return searcher.events().stream()
                .filter(one -> one.record().start() != null)
                .sorted(Comparator.comparing((Counted<Event> one) ->
                                Objects.requireNonNull(one.record().start()))
                        .thenComparing(Chronology::family)
                        .thenComparing(one -> one.record().parent() != null))
                .limit(MOST)
                .toList();
    }

    private static String family(Counted<Event> one) {
        String parent = one.record().parent();
        return parent == null ? one.record().id() : parent;
    }

    private static int silence(@Nullable LocalDate before, LocalDate day) {
        return before == null ? 0 : (int) Math.min(LONGEST_SILENCE, DAY * ChronoUnit.DAYS.between(before, day));
    }

    private static PanoramaPage.Moment moment(Counted<Event> one, int y, boolean newDate, List<String> lines) {
        Event event = one.record();
        return new PanoramaPage.Moment(
                y,
                event.parent() != null,
                FrenchDay.of(Objects.requireNonNull(event.start()), event.end()),
                newDate,
                event.precision() == Basis.INFERRED ? "déduite" : "imprimée",
                link(event),
                lines,
                French.counted(one.quotes(), "citation", "citations"));
    }

    /// Events of one day stand under one date, so that each says itself where its own was concluded.
    private static String name(Event event) {
        return event.name() + (event.precision() == Basis.INFERRED ? " (" + French.DEDUCED + ")" : "");
    }

    private static Link link(Event event) {
        return new Link(event.name(), Addresses.event(event.id()));
    }

    /// At spaces; a word longer than a line is cut.
    static List<String> broken(String name) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : BREAK.split(name, -1)) {
            String rest = word;
            while (line.length() + rest.length() + 1 > WIDTH && (!line.isEmpty() || rest.length() > WIDTH)) {
                if (line.isEmpty()) {
                    lines.add(rest.substring(0, WIDTH));
                    rest = rest.substring(WIDTH);
                } else {
                    lines.add(line.toString());
                    line.setLength(0);
                }
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }
}
