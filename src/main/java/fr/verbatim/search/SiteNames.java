package fr.verbatim.search;

import java.util.List;

/// A site is called by its name without the ending of its address: who types « lesvoix » means « lesvoix.fr » where
/// nothing else is called so.
record SiteNames(Attested attested) {
    /// Shorter ones are words of any kind.
    private static final int SHORTEST = 4;

    private static final List<String> ENDINGS =
            List.of(".fr", ".com", ".org", ".net", ".eu", ".info", ".io", ".ai", ".coop", ".be", ".ch", ".ca");

    /// The word, answered by the addresses that begin so where no quote has the word itself.
    Wanted.Words with(Wanted.Words word) {
        String typed = word.typed().strip();
        boolean name = word.isOneWord()
                && typed.length() >= SHORTEST
                && typed.chars().allMatch(Character::isLetterOrDigit)
                && !attested.has(word.ways());
        Wanted.Words with = word;
        for (String ending : name ? ENDINGS : List.<String>of()) {
            String address = typed + ending;
            List<Way> ways = Way.of(Form.STEM, Token.all(Form.STEM.analyzer(), address));
            if (attested.has(ways)) {
                with = with.or(new Wanted.Words(
                        address, word.start(), word.end(), ways, List.of(), List.of(), List.of(address), List.of()));
            }
        }
        return with;
    }
}
