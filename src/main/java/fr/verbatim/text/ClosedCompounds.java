package fr.verbatim.text;

import java.util.List;

/// Compounds written as one word that no dictionary has: `microtravail`, `datacenter`.
///
/// Only words in lower case: a capital letter makes a name of it (Montmarin is no `mont` `marin`).
final class ClosedCompounds {
    private static final int SHORTEST = 8;
    private static final int LONGEST = 30;
    private static final int SHORTEST_PART = 4;

    /// Both halves of a compound without a prefix must be as frequent as this (0 to 25).
    private static final int FREQUENT = 8;

    private static final List<String> PREFIXES = List.of(
            "auto", "anti", "bio", "co", "contre", "cyber", "data", "éco", "extra", "géo", "hydro", "hyper", "inter",
            "intra", "macro", "mega", "méga", "méta", "micro", "mini", "mono", "multi", "nano", "néo", "neuro", "non",
            "post", "pré", "pseudo", "psycho", "ré", "re", "semi", "socio", "sous", "super", "sur", "techno", "télé",
            "trans", "ultra", "web");

    private ClosedCompounds() {}

    /// The parts; empty for a word that is none.
    static List<String> split(String word) {
        boolean candidate = word.length() >= SHORTEST
                && word.length() <= LONGEST
                && word.chars().allMatch(Character::isLowerCase)
                && Lexicon.french().readings(word).stream().allMatch(reading -> reading.pos() == PartOfSpeech.OTHER);
        if (!candidate) {
            return List.of();
        }
        for (String prefix : PREFIXES) {
            String rest = word.substring(Math.min(word.length(), prefix.length()));
            boolean begins = word.startsWith(prefix) || word.startsWith(Accents.strip(prefix));
            if (begins && rest.length() >= SHORTEST_PART && isKnown(rest)) {
                return List.of(word.substring(0, prefix.length()), rest);
            }
        }
        return splitBetweenNouns(word);
    }

    private static List<String> splitBetweenNouns(String word) {
        for (int i = word.length() - SHORTEST_PART; i >= SHORTEST_PART; i--) {
            if (isFrequentNoun(word.substring(0, i)) && isFrequentNoun(word.substring(i))) {
                return List.of(word.substring(0, i), word.substring(i));
            }
        }
        return List.of();
    }

    private static boolean isKnown(String rest) {
        boolean plural = rest.endsWith("s") && rest.length() > SHORTEST_PART;
        return Lexicon.french().isKnown(rest)
                || (plural && Lexicon.french().isKnown(rest.substring(0, rest.length() - 1)));
    }

    private static boolean isFrequentNoun(String part) {
        return Lexicon.french().exactReadings(part).stream()
                .anyMatch(reading -> reading.pos() == PartOfSpeech.NOUN && reading.frequency() >= FREQUENT);
    }
}
