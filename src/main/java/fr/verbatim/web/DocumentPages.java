package fr.verbatim.web;

import fr.verbatim.model.Event;
import fr.verbatim.model.Quote;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Source;
import fr.verbatim.search.Counted;
import fr.verbatim.search.Fate;
import fr.verbatim.search.Hit;
import fr.verbatim.search.Searcher;
import fr.verbatim.web.page.DocumentPage;
import fr.verbatim.web.page.DocumentPage.Row;
import fr.verbatim.web.page.DocumentPage.Section;
import fr.verbatim.web.page.Fact;
import fr.verbatim.web.page.Link;
import fr.verbatim.web.page.Occasion;
import fr.verbatim.web.page.Piece;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A document line by line, or only its quotes, as its `display` allows; `#L219` leads to a line.
final class DocumentPages {
    private static final Pattern WEB_PAGE = Pattern.compile("(?i)\\.x?html?$");
    private static final Occasion NOWHERE = new Occasion(null, "", null, "");

    private final Setting setting;

    DocumentPages(Setting setting) {
        this.setting = setting;
    }

    Reply document(Request request, Searcher searcher) {
        Source source = find(searcher, request.id());
        List<Hit> quotes = searcher.quotesOf(source.id());
        DocumentPage page = new DocumentPage(
                setting.frame(source.title(), Addresses.source(source.id())),
                source.title(),
                facts(source, searcher),
                note(source),
                rows(searcher, source, quotes));
        return setting.page("document", page);
    }

    /// @throws Refusal (404, 410) when there is no such source
    static Source find(Searcher searcher, String id) {
        return searcher.sources().stream()
                .map(Counted::record)
                .filter(source -> source.id().equals(id))
                .findFirst()
                .orElseThrow(() -> absent(searcher, id));
    }

    /// Whoever asks for a quote of a withdrawn source is told that it was withdrawn; so is who asks for the source.
    private static Refusal absent(Searcher searcher, String id) {
        return searcher.fate(id + "-") instanceof Fate.Withdrawn withdrawn
                ? Refusals.withdrawn("Ce document", withdrawn)
                : Refusals.notFound("Le document", id);
    }

    /// What is known of the source, with the events it tells of; a part of one is named with the whole.
    private static List<Fact> facts(Source source, Searcher searcher) {
        List<Event> told = searcher.events().stream()
                .map(Counted::record)
                .filter(event ->
                        event.sources().contains(source.id()) || event.id().equals(source.event()))
                .toList();
        Set<String> ids = told.stream().map(Event::id).collect(Collectors.toSet());
        List<Link> events = told.stream()
                .filter(event -> event.parent() == null || !ids.contains(event.parent()))
                .map(DocumentPages::link)
                .toList();
        List<Fact> facts = new ArrayList<>(SourceFacts.of(source));
        if (!events.isEmpty()) {
            facts.add(new Fact(events.size() == 1 ? "Événement" : "Événements", events));
        }
        return facts;
    }

    private static Link link(Event event) {
        String date =
                event.start() == null ? "" : " (" + French.dates(event.start(), event.end(), event.precision()) + ")";
        return new Link(event.name() + date, Addresses.event(event.id()));
    }

    private static String note(Source source) {
        return switch (source.display()) {
            case FULL ->
                isWebPage(source)
                        ? "Seules les citations sont montrées, dans l'ordre du document : c'est une page web, dont le"
                                + " texte tel que reçu, balises comprises, se lit par l'API."
                        : "";
            case QUOTES ->
                "Seules les citations sont montrées, dans l'ordre du document : ses droits ne sont pas connus ou ne"
                        + " permettent pas de le publier en entier.";
            case LINK -> "Ce document ne peut pas être montré ici.";
        };
    }

    /// Whether its raw text is mostly tags and scripts, which no reader came for; nor is what the page hides.
    private static boolean isWebPage(Source source) {
        return WEB_PAGE.matcher(source.file()).find();
    }

    private static List<Row> rows(Searcher searcher, Source source, List<Hit> quotes) {
        return switch (source.display()) {
            case FULL ->
                searcher.findRawText(source.id())
                        .filter(raw -> !isWebPage(source))
                        .map(raw -> lines(raw, quotes))
                        .orElseGet(() -> quotes(quotes));
            case QUOTES -> quotes(quotes);
            case LINK -> List.of();
        };
    }

    private static List<Row> quotes(List<Hit> quotes) {
        Set<Integer> taken = new HashSet<>();
        List<Row> rows = new ArrayList<>();
        @Nullable Quote before = null;
        for (Hit hit : quotes) {
            Quote quote = hit.quote();
            int line = quote.firstLine();
            rows.add(new Row(
                    taken.add(line) ? "L" + line : "",
                    Integer.toString(line),
                    Wordings.intro(quote, hit.source()),
                    QuoteWords.of(quote, null),
                    List.of(speaker(quote)),
                    section(before, quote)));
            before = quote;
        }
        return rows;
    }

    /// Null where the section of the quote before goes on, at the same place and time.
    private static @Nullable Section section(@Nullable Quote before, Quote quote) {
        List<String> above = before == null ? List.of() : before.context();
        int same = 0;
        while (same < Math.min(above.size(), quote.context().size())
                && above.get(same).equals(quote.context().get(same))) {
            same++;
        }
        List<String> opened = quote.context().subList(same, quote.context().size());
        Occasion here = Cards.occasion(quote.saying());
        Occasion there = before == null ? NOWHERE : Cards.occasion(before.saying());
        boolean moved = !here.date().equals(there.date()) || !here.places().equals(there.places());
        return opened.isEmpty() && !moved ? null : new Section(opened, here);
    }

    private static List<Row> lines(RawText raw, List<Hit> quotes) {
        Map<Integer, List<DocumentPage.Voice>> byLine = new HashMap<>();
        BitSet quoted = new BitSet(raw.length());
        for (Hit hit : quotes) {
            byLine.computeIfAbsent(hit.quote().firstLine(), line -> new ArrayList<>())
                    .add(speaker(hit.quote()));
            hit.quote()
                    .parts()
                    .forEach(part -> quoted.set(part.span().start(), part.span().end()));
        }
        List<Row> rows = new ArrayList<>();
        for (int line = 1; line <= raw.lines(); line++) {
            int start = raw.lineStart(line);
            int end = line < raw.lines() ? raw.lineStart(line + 1) : raw.length();
            String text = raw.text().substring(start, end).stripTrailing();
            rows.add(new Row(
                    "L" + line,
                    Integer.toString(line),
                    "",
                    pieces(text, quoted.get(start, end)),
                    byLine.getOrDefault(line, List.of()),
                    null));
        }
        return rows;
    }

    /// Cuts a line where quotes begin and end in it.
    private static List<Piece> pieces(String text, BitSet quoted) {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            boolean inside = quoted.get(start);
            int turn = inside ? quoted.nextClearBit(start) : quoted.nextSetBit(start);
            int end = turn < 0 ? text.length() : Math.min(turn, text.length());
            pieces.add(new Piece(text.substring(start, end), inside, false));
            start = end;
        }
        return pieces;
    }

    /// Who speaks, with how sure that is.
    private static DocumentPage.Voice speaker(Quote quote) {
        String sure = Wordings.certainty(quote).text();
        String who = Wordings.who(quote.attribution());
        String text = sure.contains(who) || Reservations.isDenied(quote) ? sure : who + " · " + sure;
        return new DocumentPage.Voice(quote.id(), new Link(text, Addresses.quote(quote.id())));
    }
}
