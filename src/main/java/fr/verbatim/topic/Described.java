package fr.verbatim.topic;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What of the description of somebody unnamed may say a trade. « Une voix » says that somebody is heard, and where
/// somebody speaks from is nobody's trade (« une dame, dans la librairie »), unless the noun before is one (« une
/// salariée dans l'édition »).
final class Described {
    private static final Pattern ANYBODY = Pattern.compile("(?iU)^(?:(?:une?|des|deux|trois|plusieurs|certaine?s"
            + "|quelques|d'|l'|la|le|les|autres?|seconde?|jeunes?|vieux|vieille?)[\\s']+|(?:d|l)['’])*"
            + "(?<noun>voix|hommes?|femmes?|dames?|messieurs|monsieur|madame|personnes?|quelqu['’]une?|gens|filles?"
            + "|garçons?|enfants?|inconnue?s?|participante?s?|spectateurs?|spectatrices?|intervenante?s?|cris?)\\b");
    private static final Pattern PLACE = Pattern.compile(
            "(?iU)\\b(?:dans|devant|derrière|depuis|parmi|sur|sous|à|au|aux|chez|hors|près|loin|venue?s?)\\b|\\ben"
                    + " bas\\b");

    private Described() {}

    /// The words to look for a trade in; empty when none of them tells one.
    static String trade(String description) {
        Matcher anybody = ANYBODY.matcher(description.strip());
        if (!anybody.find()) {
            return description;
        }
        String noun = anybody.group("noun");
        String rest = description.strip().substring(anybody.end());
        Matcher place = PLACE.matcher(rest);
        String own = place.find() ? rest.substring(0, place.start()) : rest;
        return noun.equalsIgnoreCase("voix") ? "" : noun + own;
    }
}
