package fr.verbatim.index;

import fr.verbatim.model.Certainty;
import fr.verbatim.model.CorpusSource;
import fr.verbatim.model.Quote;
import fr.verbatim.model.Withdrawal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What is counted once, when a generation is written.
final class Counting {
    private Counting() {}

    static SourceFigures figures(CorpusSource source, List<Quote> quotes) {
        Map<String, Integer> byCertainty = new TreeMap<>();
        Map<String, Integer> byKind = new TreeMap<>();
        for (Quote quote : quotes) {
            String certainty = quote.attribution()
                    .told()
                    .map((Certainty sure) -> FilterValues.of(sure))
                    .orElse("none");
            byCertainty.merge(certainty, 1, Integer::sum);
            byKind.merge(FilterValues.of(quote.kind()), 1, Integer::sum);
        }
        return new SourceFigures(source.source().id(), source.raw().length(), quotes.size(), byCertainty, byKind);
    }

    static List<WithdrawnSource> withdrawnSources(List<Withdrawal> withdrawals) {
        List<WithdrawnSource> withdrawn = new ArrayList<>();
        for (Withdrawal withdrawal : withdrawals) {
            if (withdrawal.mode() == Withdrawal.Mode.REMOVE
                    && withdrawal.target() instanceof Withdrawal.WholeSource whole) {
                withdrawn.add(new WithdrawnSource(whole.source(), withdrawal.date(), withdrawal.reason()));
            }
        }
        return withdrawn;
    }
}
