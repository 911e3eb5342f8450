package fr.verbatim.search;

import fr.verbatim.text.Remembered;
import java.util.List;

/// A site is called by its name without the ending of its address: who types « lesvoix » means « lesvoix.fr » where
/// nothing else is called so. Any thread may ask.
final class SiteNames {
    /// Shorter ones are words of any kind.
    private static final int SHORTEST = 4;

    private static final int REMEMBERED = 2_000;
    private static final List<String> ENDINGS =
            List.of(".fr", ".com", ".org", ".net", ".eu", ".info", ".io", ".ai", ".coop", ".be", ".ch", ".ca");

    private final Attested attested;
    private final Remembered<List<String>> known = new Remembered<>(REMEMBERED);

    SiteNames(Attested attested) {
        this.attested = attested;
    }

    /// The word, answered by the addresses that begin so where no quote has the word itself.
    Wanted.Words with(Wanted.Words word) {
        String typed = word.typed().strip();
        boolean name = word.isOneWord()
                && typed.length() >= SHORTEST
                && typed.chars().allMatch(Character::isLetterOrDigit)
                && !attested.has(word.ways());
        Wanted.Words with = word;
        for (String address : name ? known.get(typed, this::addresses) : List.<String>of()) {
            with = with.or(new Wanted.Words(
                    address,
                    word.start(),
                    word.end(),
                    ways(address),
                    List.of(),
                    List.of(),
                    List.of(address),
                    List.of()));
        }
        return with;
    }

    /// Those of a name that some quote has.
    private List<String> addresses(String name) {
        return ENDINGS.stream()
                .map(name::concat)
                .filter(address -> attested.has(ways(address)))
                .toList();
    }

    private static List<Way> ways(String address) {
        return Way.of(Form.STEM, Token.all(Form.STEM.analyzer(), address));
    }
}
