package fr.verbatim.web;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Certainty;
import fr.verbatim.model.Quote;
import fr.verbatim.model.QuoteKind;
import fr.verbatim.model.Voice;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Whether words of several quotes are of one voice, as far as the documents tell: that they are not is said only where
/// no reading leaves it open.
enum Voices {
    ONE,
    /// Two of them are surely not of the same.
    SEVERAL,
    /// They may be of one, or not.
    OPEN;

    static Voices of(List<Quote> quotes) {
        Voices voices = ONE;
        for (int i = 0; i < quotes.size(); i++) {
            for (Quote other : quotes.subList(i + 1, quotes.size())) {
                switch (of(quotes.get(i), other)) {
                    case SEVERAL -> {
                        return SEVERAL;
                    }
                    case OPEN -> voices = OPEN;
                    case ONE -> {}
                }
            }
        }
        return voices;
    }

    private static Voices of(Quote one, Quote other) {
        Set<String> speakers = speakers(one);
        Set<String> others = speakers(other);
        if (isNamed(one) && isNamed(other) && speakers.equals(others)) {
            return ONE;
        }
        return isSure(one) && isSure(other) && Collections.disjoint(speakers, others) ? SEVERAL : OPEN;
    }

    private static Set<String> speakers(Quote quote) {
        return quote.attribution().voices().stream().map(Voice::display).collect(Collectors.toSet());
    }

    /// Reported words are the writer's, whoever is meant. Whoever bears no name may be anybody.
    private static boolean isNamed(Quote quote) {
        return quote.kind() != QuoteKind.REPORTED
                && switch (quote.attribution()) {
                    case Attribution.Named named -> true;
                    case Attribution.Collective collective -> true;
                    case Attribution.Unnamed unnamed -> false;
                    case Attribution.Ambiguous ambiguous -> false;
                    case Attribution.Unknown unknown -> false;
                };
    }

    private static boolean isSure(Quote quote) {
        return isNamed(quote)
                && quote.attribution()
                        .certainty()
                        .filter(certainty -> certainty != Certainty.PROBABLE)
                        .isPresent();
    }
}
