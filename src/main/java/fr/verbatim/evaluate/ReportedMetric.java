package fr.verbatim.evaluate;

import fr.verbatim.evaluate.LetterGold.GoldReport;
import fr.verbatim.model.Attribution;
import fr.verbatim.model.Certainty;
import fr.verbatim.model.Notice;
import fr.verbatim.model.Quote;
import fr.verbatim.model.QuoteKind;
import java.util.ArrayList;
import java.util.List;

/// Are the sentences that say what somebody said given as reported, to the right person, and nothing else put into a
/// person's mouth as if the source left no doubt?
record ReportedMetric(LetterGold gold, List<Quote> given) implements Metric {
    @Override
    public Score measure() {
        List<Notice> faults = new ArrayList<>();
        List<GoldReport> attributed = gold.reportedStatements().stream()
                .filter(GoldReport::isAttributed)
                .toList();
        int right = 0;
        for (GoldReport report : attributed) {
            if (given.stream().anyMatch(quote -> isRight(report, quote))) {
                right++;
            } else {
                faults.add(fault(
                        report.line(),
                        "propos rapportés de " + report.attributedTo() + " pas donnés comme tels : « " + report.text()
                                + " »"));
            }
        }
        List<Quote> stray = given.stream()
                .filter(ReportedMetric::isEstablishedPerson)
                .filter(quote -> !isAnnotated(quote))
                .toList();
        stray.forEach(quote -> faults.add(fault(
                quote.firstLine(),
                "donné pour établi à " + Speaker.shown(quote.attribution()) + " : « " + quote.text() + " »")));
        return new Score(
                List.of(
                        Figure.count("reported", attributed.size(), "propos rapportés explicitement attribués"),
                        Figure.count("reported_right", right, "donnés comme rapportés, à la bonne personne"),
                        Figure.count(
                                "others_established",
                                stray.size(),
                                "autres phrases données pour établies à quelqu'un")),
                faults);
    }

    private static boolean isRight(GoldReport report, Quote quote) {
        return quote.kind() == QuoteKind.REPORTED && isOf(report, quote) && isSaidBy(report, quote.attribution());
    }

    private static boolean isOf(GoldReport report, Quote quote) {
        return Folded.within(Folded.passage(quote.text()), Folded.passage(report.text()));
    }

    /// One of those named is enough: « Eric Delisle de la CNIL » is right as the person.
    private static boolean isSaidBy(GoldReport report, Attribution given) {
        return Speaker.isNamed(given)
                && Speaker.voices(given)
                        .map(voice -> Folded.letters(voice.display()))
                        .allMatch(name -> report.attributedTo().stream()
                                .anyMatch(gold -> Folded.letters(gold).equals(name)));
    }

    private static boolean isEstablishedPerson(Quote quote) {
        return quote.attribution() instanceof Attribution.Named named && named.sure() == Certainty.ESTABLISHED;
    }

    private boolean isAnnotated(Quote quote) {
        return gold.directQuotations().stream()
                        .anyMatch(direct -> Folded.within(Folded.passage(direct.text()), Folded.passage(quote.text()))
                                && Speaker.same(direct.speaker(), quote.attribution()))
                || gold.reportedStatements().stream()
                        .anyMatch(report ->
                                report.isAttributed() && isOf(report, quote) && isSaidBy(report, quote.attribution()));
    }

    private Notice fault(int line, String reason) {
        return new Notice(gold.source(), line, reason);
    }
}
