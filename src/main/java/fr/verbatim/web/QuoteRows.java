package fr.verbatim.web;

import fr.verbatim.model.Evidence;
import fr.verbatim.model.Quote;
import fr.verbatim.model.RawText;
import fr.verbatim.search.Hit;
import fr.verbatim.web.page.DocumentPage.Row;
import fr.verbatim.web.page.DocumentPage.Section;
import fr.verbatim.web.page.Occasion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A document of which only quotes are shown: each at its line, and between them the lines that a proof leads to, so
/// that every line which the site names can be seen where it stands.
final class QuoteRows {
    private static final Occasion NOWHERE = new Occasion(null, "", null, "");

    private final List<Hit> quotes;
    private final RawText raw;
    private final boolean withWords;
    private final Margin margin;
    /// By the id of a quote the ids of its row: of the line it begins on, and of others of its lines that a
    /// proof leads to.
    private final Map<String, List<String>> anchors = new HashMap<>();

    private final NavigableMap<Integer, ProofLine> proofs = new TreeMap<>();
    private final List<Row> rows = new ArrayList<>();
    private @Nullable Quote before;

    /// @param raw the text that may be shown of it, its withdrawn words blanked
    /// @param withWords whether more than who speaks where may be shown
    QuoteRows(List<Hit> quotes, RawText raw, boolean withWords) {
        this.quotes = quotes;
        this.raw = raw;
        this.withWords = withWords;
        this.margin = new Margin(quotes);
        place();
    }

    /// Gives every line that a link of the site leads to a row: the first that stands on it.
    private void place() {
        Map<Integer, Quote> on = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Hit hit : quotes) {
            Quote quote = hit.quote();
            List<String> own = new ArrayList<>();
            if (taken.add(quote.firstLine())) {
                own.add(anchor(quote.firstLine()));
            }
            anchors.put(quote.id(), own);
            quote.parts().forEach(part -> {
                for (int line = part.span().firstLine(); line <= part.span().lastLine(); line++) {
                    on.putIfAbsent(line, quote);
                }
            });
        }
        for (Hit hit : quotes) {
            for (Evidence evidence : hit.quote().attribution().grounds().evidence()) {
                int line = evidence.span().firstLine();
                Quote there = on.get(line);
                if (there == null) {
                    proofs.computeIfAbsent(line, ProofLine::new).add(evidence.span(), hit.quote());
                } else if (taken.add(line)) {
                    anchors.computeIfAbsent(there.id(), id -> new ArrayList<>()).add(anchor(line));
                }
            }
        }
    }

    List<Row> all() {
        for (Hit hit : quotes) {
            while (!proofs.isEmpty() && proofs.firstKey() < hit.quote().firstLine()) {
                add(proofs.pollFirstEntry().getValue(), hit.quote());
            }
            add(hit);
        }
        while (!proofs.isEmpty()) {
            add(proofs.pollFirstEntry().getValue(), null);
        }
        return List.copyOf(rows);
    }

    private void add(Hit hit) {
        Quote quote = hit.quote();
        rows.add(new Row(
                anchors.getOrDefault(quote.id(), List.of()),
                Integer.toString(quote.firstLine()),
                withWords ? Wordings.intro(quote, hit.source()) : "",
                withWords ? QuoteWords.of(quote, null) : List.of(),
                List.of(margin.voice(hit)),
                "",
                section(quote)));
    }

    /// @param next the quote behind it; null at the end
    private void add(ProofLine proof, @Nullable Quote next) {
        Quote last = before;
        @Nullable Section section = null;
        if (next != null && (last == null || proof.isOf(next) && !proof.isOf(last))) {
            section = section(next);
        }
        String words = withWords ? proof.words(raw) : "";
        rows.add(new Row(
                List.of(anchor(proof.line())),
                Integer.toString(proof.line()),
                "",
                ProofLine.pieces(words),
                List.of(),
                proof.told(words),
                section));
    }

    private static String anchor(int line) {
        return "L" + line;
    }

    /// Null where the section of the quote before goes on, at the same place and time.
    private @Nullable Section section(Quote quote) {
        Quote last = before;
        before = quote;
        List<String> above = last == null ? List.of() : last.context();
        int same = 0;
        while (same < Math.min(above.size(), quote.context().size())
                && above.get(same).equals(quote.context().get(same))) {
            same++;
        }
        List<String> opened = quote.context().subList(same, quote.context().size());
        Occasion here = Cards.occasion(quote.saying());
        Occasion there = last == null ? NOWHERE : Cards.occasion(last.saying());
        boolean moved = !here.date().equals(there.date()) || !here.places().equals(there.places());
        return opened.isEmpty() && !moved ? null : new Section(opened, here);
    }
}
