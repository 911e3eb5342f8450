package fr.verbatim.evaluate;

import fr.verbatim.evaluate.NotesGold.GoldQuote;
import fr.verbatim.model.Notice;
import fr.verbatim.model.Quote;
import java.util.ArrayList;
import java.util.List;

/// Are the quotes those that people saw, cut where they cut them?
record CutMetric(NotesPart part) implements Metric {
    @Override
    public Score measure() {
        List<Notice> faults = new ArrayList<>();
        int exact = 0;
        for (GoldQuote annotated : part.gold().quotes()) {
            if (part.given().stream().anyMatch(quote -> part.isExact(annotated, quote))) {
                exact++;
            } else {
                faults.add(fault(
                        annotated.line(),
                        "pas coupée comme annotée : « " + annotated.text() + " », donnée : « "
                                + part.findGiven(annotated).map(Quote::verbatim).orElse("rien") + " »"));
            }
        }
        int invented = 0;
        for (Quote quote : part.given()) {
            if (part.gold().quotes().stream().noneMatch(annotated -> part.isExact(annotated, quote))) {
                invented++;
                faults.add(fault(quote.firstLine(), "donnée, mais pas annotée : « " + quote.verbatim() + " »"));
            }
        }
        int all = part.gold().quotes().size();
        return new Score(
                List.of(
                        Figure.count("quotes", all, "citations annotées"),
                        Figure.count("quotes_exact", exact, "coupées exactement comme annotées"),
                        Figure.count("quotes_given", part.given().size(), "citations données"),
                        Figure.count("quotes_not_annotated", invented, "données sans être annotées")),
                faults);
    }

    private Notice fault(int line, String reason) {
        return new Notice(part.gold().source(), line, reason);
    }
}
