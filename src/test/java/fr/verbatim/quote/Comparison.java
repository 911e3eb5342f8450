package fr.verbatim.quote;

import fr.verbatim.model.Certainty;
import fr.verbatim.model.Quote;
import java.util.ArrayList;
import java.util.List;

/// What a program made of an article beside what a careful reader finds in it.
final class Comparison {
    private final String article;
    private final List<String> faults = new ArrayList<>();
    private final List<String> wrongEstablished = new ArrayList<>();
    private int expected;
    private int found;
    private int extra;
    private int named;
    private int wrongNamed;
    private int namedRight;

    Comparison(String article) {
        this.article = article;
    }

    void missed(Article.Expected one) {
        expected++;
        named += one.isNamed() ? 1 : 0;
        faults.add(article + ": manque [" + one.kind() + "] « " + one.text() + " »");
    }

    void found(Article.Expected one, Quote quote) {
        expected++;
        found++;
        named += one.isNamed() ? 1 : 0;
        String given = Article.shown(quote);
        boolean right = one.isSaidBy(given);
        boolean names = !given.startsWith("(") && !given.startsWith("<") && !given.equals("?");
        namedRight += right && one.isNamed() ? 1 : 0;
        wrongNamed += !right && names ? 1 : 0;
        if (!right) {
            String fault = article + ": « " + quote.text() + " » est de " + one.speaker() + ", donné à " + given + " "
                    + quote.attribution().certainty().map(Enum::name).orElse("");
            faults.add(fault);
            if (names && quote.attribution().certainty().equals(java.util.Optional.of(Certainty.ESTABLISHED))) {
                wrongEstablished.add(fault);
            }
        }
        if (one.via() != null && !one.via().equals(quote.saying().via())) {
            faults.add(
                    article + ": « " + quote.text() + " » par " + quote.saying().via() + " au lieu de " + one.via());
        }
    }

    void extra(Quote quote, boolean listed) {
        extra++;
        String fault = article + ": en trop [" + Article.kind(quote) + "] « " + quote.text() + " » "
                + Article.shown(quote) + (listed ? " (dit n'être pas une citation)" : "");
        faults.add(fault);
    }

    List<String> faults() {
        return faults;
    }

    List<String> wrongEstablished() {
        return wrongEstablished;
    }

    int expected() {
        return expected;
    }

    int found() {
        return found;
    }

    int extra() {
        return extra;
    }

    int named() {
        return named;
    }

    int namedRight() {
        return namedRight;
    }

    int wrongNamed() {
        return wrongNamed;
    }
}
