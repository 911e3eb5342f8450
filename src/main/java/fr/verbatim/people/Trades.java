package fr.verbatim.people;

import fr.verbatim.text.Fold;
import fr.verbatim.text.Gender;
import fr.verbatim.text.WordList;
import fr.verbatim.text.Words;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Trades and conditions by which people present themselves, masculine and feminine form known for one another, from
/// `trades.txt`.
public final class Trades {
    private static final Map<String, String> KEYS = new HashMap<>();
    private static final Map<String, Gender> GENDERS = new HashMap<>();
    /// Section of the list a trade stands in, by key.
    private static final Map<String, String> WORLDS = new HashMap<>();
    private static final String SOCIETY = "society:";
    private static final Pattern PREFIX = Pattern.compile("^(?:ex|vice|co)-");
    private static final Pattern ENDING = Pattern.compile("[·.(].*$");
    private static final Gender[] ORDER = {Gender.MASCULINE, Gender.FEMININE};

    static {
        String world = "";
        for (String entry : WordList.load(Trades.class, "trades.txt")) {
            if (entry.endsWith(":")) {
                world = entry;
                continue;
            }
            String[] forms = Fold.fold(entry).split("/", 2);
            for (int i = 0; i < forms.length; i++) {
                KEYS.putIfAbsent(forms[i], forms[0]);
                WORLDS.putIfAbsent(forms[0], world);
                GENDERS.putIfAbsent(forms[i], forms.length == 1 ? Gender.EITHER : ORDER[i]);
            }
        }
    }

    private Trades() {}

    public static boolean contains(String folded) {
        return findKey(folded).isPresent();
    }

    /// One key for all forms of a trade (`infirmières`, `infirmier`); empty for other words.
    public static Optional<String> findKey(String folded) {
        return Optional.ofNullable(KEYS.get(stem(folded)));
    }

    /// The trades that words name, as keys.
    public static Set<String> allKeys(String text) {
        Set<String> keys = new LinkedHashSet<>();
        Words.of(text).forEach(word -> findKey(word.folded()).ifPresent(keys::add));
        return keys;
    }

    /// Whether two trades are of one world, so that one person may say both of themselves (« soignante », « infirmière
    /// »).
    public static boolean areNear(String key, String other) {
        String world = WORLDS.getOrDefault(key, "");
        return !world.equals(SOCIETY) && world.equals(WORLDS.getOrDefault(other, "-"));
    }

    /// Whether a key is an office or a condition (« présidente », « membre », « habitante »), which leaves the trade
    /// open.
    public static boolean isOffice(String key) {
        return WORLDS.getOrDefault(key, "").equals(SOCIETY);
    }

    /// The gender a form of a trade says; `EITHER` for one that both use and for other words.
    public static Gender gender(String folded) {
        return GENDERS.getOrDefault(stem(folded), Gender.EITHER);
    }

    /// The word as listed: without a plural, an inclusive ending (`soignant·es`) or a prefix (`ex-`).
    private static String stem(String folded) {
        String word = ENDING.matcher(PREFIX.matcher(folded).replaceFirst("")).replaceFirst("");
        if (KEYS.containsKey(word)) {
            return word;
        }
        String bare = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return KEYS.containsKey(bare) ? bare : bare.replaceFirst("s-", "-");
    }
}
