package fr.verbatim.web;

import fr.verbatim.model.Event;
import fr.verbatim.model.QuoteKind;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Source;
import fr.verbatim.search.Counted;
import fr.verbatim.search.Fate;
import fr.verbatim.search.Hit;
import fr.verbatim.search.Searcher;
import fr.verbatim.web.page.DocumentPage;
import fr.verbatim.web.page.DocumentPage.Row;
import fr.verbatim.web.page.Fact;
import fr.verbatim.web.page.Link;
import fr.verbatim.web.page.Piece;
import fr.verbatim.web.page.Piece.Look;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A document line by line, or only its quotes, as its `display` allows; `#L219` leads to a line.
final class DocumentPages {
    private static final Pattern WEB_PAGE = Pattern.compile("(?i)\\.x?html?$");

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
                facts(source, searcher, quotes),
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
    private static List<Fact> facts(Source source, Searcher searcher, List<Hit> quotes) {
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
        new Margin(quotes).sharedKind().ifPresent(facts::add);
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
                        ? "Seules les citations, et ce qui les signe, sont montrées, dans l'ordre du document : c'est"
                                + " une page web, dont le texte tel que reçu, balises comprises, se lit par l'API."
                        : "";
            case QUOTES ->
                "Seules les citations, et ce qui les signe, sont montrées, dans l'ordre du document : ses droits ne"
                        + " sont pas connus ou ne permettent pas de le publier en entier.";
            case LINK -> "Ce document ne peut pas être montré ici : seules les lignes de ses citations sont dites.";
        };
    }

    /// Whether its raw text is mostly tags and scripts, which no reader came for; nor is what the page hides.
    private static boolean isWebPage(Source source) {
        return WEB_PAGE.matcher(source.file()).find();
    }

    /// Where only quotes may be shown, so may what their pages show of who speaks; where nothing may, only that
    /// and where somebody speaks is.
    private static List<Row> rows(Searcher searcher, Source source, List<Hit> quotes) {
        RawText raw = searcher.findRawText(source.id())
                .orElseThrow(() -> new IllegalStateException("Bug: source " + source.id() + " has no text"));
        return switch (source.display()) {
            case FULL -> isWebPage(source) ? new QuoteRows(quotes, raw, true).all() : lines(source, raw, quotes);
            case QUOTES -> new QuoteRows(quotes, raw, true).all();
            case LINK -> new QuoteRows(quotes, raw, false).all();
        };
    }

    /// Whether nothing was taken out: signs that a document itself has are its own.
    private static boolean isWhole(Source source) {
        return source.sha256() != null;
    }

    private static List<Row> lines(Source source, RawText raw, List<Hit> quotes) {
        Margin margin = new Margin(quotes);
        Map<Integer, List<DocumentPage.Voice>> byLine = new HashMap<>();
        BitSet quoted = new BitSet(raw.length());
        BitSet reported = new BitSet(raw.length());
        for (Hit hit : quotes) {
            byLine.computeIfAbsent(hit.quote().firstLine(), line -> new ArrayList<>())
                    .add(margin.voice(hit));
            BitSet marks = hit.quote().kind() == QuoteKind.REPORTED ? reported : quoted;
            hit.quote()
                    .parts()
                    .forEach(part -> marks.set(part.span().start(), part.span().end()));
        }
        List<Row> rows = new ArrayList<>();
        for (int line = 1; line <= raw.lines(); line++) {
            int start = raw.lineStart(line);
            int end = line < raw.lines() ? raw.lineStart(line + 1) : raw.length();
            String text = raw.text().substring(start, end).stripTrailing();
            List<Piece> pieces = pieces(text, quoted.get(start, end), reported.get(start, end));
            rows.add(new Row(
                    List.of("L" + line),
                    Integer.toString(line),
                    "",
                    isWhole(source) ? pieces : Withheld.told(pieces),
                    byLine.getOrDefault(line, List.of()),
                    "",
                    null));
        }
        return rows;
    }

    /// Cuts a line where quotes and reported speech begin and end in it. Words quoted inside of a reported
    /// sentence are quoted.
    private static List<Piece> pieces(String text, BitSet quoted, BitSet reported) {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = Math.min(text.length(), Math.min(turn(quoted, start), turn(reported, start)));
            Look look = quoted.get(start) ? Look.MARKED : reported.get(start) ? Look.REPORTED : Look.PLAIN;
            pieces.add(new Piece(text.substring(start, end), look));
            start = end;
        }
        return pieces;
    }

    /// Where what holds at a position ends.
    private static int turn(BitSet marks, int at) {
        int turn = marks.get(at) ? marks.nextClearBit(at) : marks.nextSetBit(at);
        return turn < 0 ? Integer.MAX_VALUE : turn;
    }
}
