package fr.verbatim.evaluate;

import fr.verbatim.evaluate.StatementGold.GoldDocument;
import fr.verbatim.evaluate.StatementGold.GoldStatement;
import fr.verbatim.model.Notice;
import fr.verbatim.model.Quote;
import fr.verbatim.model.QuoteKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Are the statements worth citing found in a publisher's own pages?
record StatementMetric(StatementGold gold, Bench bench, Path near) implements Metric {
    @Override
    public Score measure() {
        List<Notice> faults = new ArrayList<>();
        int all = 0;
        int found = 0;
        for (GoldDocument document : gold.documents()) {
            List<String> given =
                    statements(bench.read(bench.source(document.source(), near)).quotes());
            List<GoldStatement> citable = document.statements().stream()
                    .filter(GoldStatement::isCitable)
                    .toList();
            all += citable.size();
            found += (int) citable.stream()
                    .filter(statement -> isFound(document, statement, given, faults))
                    .count();
        }
        return new Score(
                List.of(
                        Figure.count("statements", all, "phrases citables annotées (high, medium)"),
                        Figure.count("statements_found", found, "trouvées"),
                        Figure.share("statements_found_share", found, all, "la même part")),
                faults);
    }

    private static List<String> statements(List<Quote> quotes) {
        return quotes.stream()
                .filter(quote -> quote.kind() == QuoteKind.STATEMENT)
                .map(quote -> Folded.markdown(quote.text()))
                .toList();
    }

    private static boolean isFound(
            GoldDocument document, GoldStatement statement, List<String> given, List<Notice> faults) {
        String text = Folded.markdown(statement.text());
        boolean found = given.stream().anyMatch(other -> Folded.within(text, other));
        if (!found) {
            faults.add(new Notice(document.source(), statement.line(), "pas trouvée : « " + text + " »"));
        }
        return found;
    }
}
