package fr.verbatim.evaluate;

import fr.verbatim.evaluate.LetterGold.GoldDirect;
import fr.verbatim.evaluate.LetterGold.GoldTerm;
import fr.verbatim.model.Notice;
import fr.verbatim.model.Quote;
import fr.verbatim.model.QuoteKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Are the direct quotations of a prose document found, with speaker and intermediary, and nothing else in guillemets
/// taken for one?
record DirectMetric(LetterGold gold, List<Quote> given) implements Metric {
    private static final Pattern SEVERAL = Pattern.compile("\\s+/\\s+");

    @Override
    public Score measure() {
        List<Notice> faults = new ArrayList<>();
        long right = gold.directQuotations().stream()
                .filter(direct -> holds(wrongWith(direct), direct.line(), faults))
                .count();
        List<String> terms = gold.notQuotationsThoughInGuillemets().stream()
                .flatMap(DirectMetric::terms)
                .toList();
        long leftAlone =
                terms.stream().filter(term -> isLeftAlone(term, faults)).count();
        List<Quote> extra = direct().filter(quote -> !isAnnotated(quote)).toList();
        extra.forEach(quote ->
                faults.add(fault(quote.firstLine(), "donnée comme citation directe : « " + quote.text() + " »")));
        return new Score(
                List.of(
                        Figure.count("direct", gold.directQuotations().size(), "citations directes annotées"),
                        Figure.count("direct_right", right, "texte, auteur et intermédiaire justes"),
                        Figure.count("direct_not_annotated", extra.size(), "données comme directes sans l'être"),
                        Figure.count("not_quotations", terms.size(), "mots entre guillemets qui ne citent personne"),
                        Figure.count("not_quotations_left_alone", leftAlone, "laissés tranquilles")),
                faults);
    }

    private Stream<Quote> direct() {
        return given.stream().filter(quote -> quote.kind() == QuoteKind.DIRECT);
    }

    private Optional<String> wrongWith(GoldDirect annotated) {
        Optional<Quote> found = direct().filter(
                        quote -> Folded.passage(quote.text()).equals(Folded.passage(annotated.text())))
                .findFirst();
        if (found.isEmpty()) {
            return Optional.of("citation directe pas trouvée : « " + annotated.text() + " »");
        }
        Quote quote = found.get();
        if (!Speaker.same(annotated.speaker(), quote.attribution())) {
            return Optional.of(
                    "citation de " + annotated.speaker() + " donnée à " + Speaker.shown(quote.attribution()));
        }
        return isVia(annotated, quote)
                ? Optional.empty()
                : Optional.of("intermédiaire " + quote.saying().via() + " au lieu de : " + annotated.source());
    }

    /// Gold names the intermediaries in prose: each one given must stand there, and there is at least one.
    private static boolean isVia(GoldDirect annotated, Quote quote) {
        List<String> via = quote.saying().via();
        return annotated.source() == null
                || (!via.isEmpty()
                        && via.stream().map(Folded::letters).allMatch(Folded.letters(annotated.source())::contains));
    }

    private boolean isLeftAlone(String term, List<Notice> faults) {
        Optional<Quote> taken = direct().filter(
                        quote -> Folded.passage(quote.text()).equals(term))
                .findFirst();
        taken.ifPresent(
                quote -> faults.add(fault(quote.firstLine(), "n'est pas une citation : « " + quote.text() + " »")));
        return taken.isEmpty();
    }

    private boolean isAnnotated(Quote quote) {
        return gold.directQuotations().stream()
                .anyMatch(direct -> Folded.within(Folded.passage(direct.text()), Folded.passage(quote.text())));
    }

    private boolean holds(Optional<String> wrong, int line, List<Notice> faults) {
        wrong.ifPresent(reason -> faults.add(fault(line, reason)));
        return wrong.isEmpty();
    }

    private static Stream<String> terms(GoldTerm term) {
        return SEVERAL.splitAsStream(term.text()).map(Folded::passage);
    }

    private Notice fault(int line, String reason) {
        return new Notice(gold.source(), line, reason);
    }
}
