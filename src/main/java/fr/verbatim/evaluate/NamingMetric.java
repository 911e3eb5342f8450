package fr.verbatim.evaluate;

import fr.verbatim.evaluate.NotesGold.GoldQuote;
import fr.verbatim.model.Attribution;
import fr.verbatim.model.Certainty;
import fr.verbatim.model.Notice;
import fr.verbatim.model.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// Are the names right where a careful reader gives one, and is the program honest where no name is right?
///
/// A wrong name is another name than the annotated one, or any name on a quote of somebody unnamed or of a speaker left
/// open.
record NamingMetric(NotesPart part) implements Metric {
    @Override
    public Score measure() {
        List<Notice> faults = new ArrayList<>();
        List<GoldQuote> closed = annotated(quote -> !quote.isOpen());
        List<GoldQuote> sure = annotated(quote -> !quote.isOpen() && quote.isSure());
        List<GoldQuote> open = annotated(GoldQuote::isOpen);
        int right = count(closed, this::isRight, "mal attribuée", faults);
        int surelyEstablished = count(sure, this::isEstablished, "annotée sûre, pas donnée pour établie", faults);
        int honest =
                count(open, this::isHonest, "sans auteur sûr, mais pas laissée ouverte entre les candidats", faults);
        List<Figure> figures = new ArrayList<>(List.of(
                Figure.count("named_right", right, "bien attribuées, de celles annotées sûres ou probables"),
                Figure.share("named_right_share", right, closed.size(), "la même part"),
                Figure.share(
                        "sure_established_share", surelyEstablished, sure.size(), "annotées sûres, données établies"),
                Figure.count("unsure_honest", honest, "annotées incertaines, laissées ouvertes entre les candidats"),
                Figure.count("unsure", open.size(), "annotées incertaines")));
        for (Certainty certainty : Certainty.values()) {
            figures.addAll(wrong(certainty, faults));
        }
        return new Score(figures, faults);
    }

    private List<Figure> wrong(Certainty certainty, List<Notice> faults) {
        List<Quote> named = part.given().stream()
                .filter(quote -> Speaker.isNamed(quote.attribution()))
                .filter(quote -> quote.attribution()
                        .certainty()
                        .filter(certainty::equals)
                        .isPresent())
                .toList();
        List<Quote> wrong = named.stream().filter(this::isWrong).toList();
        String name = certainty.name().toLowerCase(Locale.ROOT);
        wrong.forEach(quote -> faults.add(fault(
                quote.firstLine(), "nom faux (" + name + ") : " + Speaker.shown(quote.attribution()), quote.text())));
        return List.of(
                Figure.count(name + "_wrong", wrong.size(), "noms faux parmi les attributions « " + name + " »"),
                Figure.share(name + "_wrong_share", wrong.size(), named.size(), "la même part"));
    }

    private boolean isWrong(Quote quote) {
        return part.allAnnotated(quote).stream()
                .anyMatch(annotated -> annotated.isOpen()
                        || annotated.speaker() == null
                        || !Speaker.same(annotated.speaker(), quote.attribution()));
    }

    private boolean isRight(GoldQuote annotated, Attribution given) {
        return annotated.speaker() != null && Speaker.same(annotated.speaker(), given);
    }

    private boolean isEstablished(GoldQuote annotated, Attribution given) {
        return given.certainty()
                .filter(certainty -> certainty != Certainty.PROBABLE)
                .isPresent();
    }

    private boolean isHonest(GoldQuote annotated, Attribution given) {
        return Speaker.isOpenWithin(annotated.candidates(), given);
    }

    private List<GoldQuote> annotated(Predicate<GoldQuote> which) {
        return part.gold().quotes().stream().filter(which).toList();
    }

    private int count(List<GoldQuote> among, Answer answer, String otherwise, List<Notice> faults) {
        int count = 0;
        for (GoldQuote annotated : among) {
            if (part.findGiven(annotated)
                    .filter(quote -> answer.holds(annotated, quote.attribution()))
                    .isPresent()) {
                count++;
            } else {
                String given = part.findGiven(annotated)
                        .map(quote -> Speaker.shown(quote.attribution()))
                        .orElse("pas trouvée");
                faults.add(fault(
                        annotated.line(),
                        otherwise + " (" + given + ", annoté : " + wanted(annotated) + ")",
                        annotated.text()));
            }
        }
        return count;
    }

    private static String wanted(GoldQuote annotated) {
        return annotated.speaker() == null ? String.join(" ou ", annotated.candidates()) : annotated.speaker();
    }

    private Notice fault(int line, String reason, String text) {
        return new Notice(part.gold().source(), line, reason + " : « " + text + " »");
    }

    private interface Answer {
        boolean holds(GoldQuote annotated, Attribution given);
    }
}
