package fr.verbatim.people;

import fr.verbatim.text.Fold;
import fr.verbatim.text.Gender;
import fr.verbatim.text.WordList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Trades and conditions by which people present themselves, masculine and feminine form known for one another, from
/// `trades.txt`.
public final class Trades {
    private static final Map<String, String> KEYS = new HashMap<>();
    private static final Map<String, Gender> GENDERS = new HashMap<>();
    private static final Gender[] ORDER = {Gender.MASCULINE, Gender.FEMININE};

    static {
        for (String entry : WordList.load(Trades.class, "trades.txt")) {
            String[] forms = Fold.fold(entry).split("/", 2);
            for (int i = 0; i < forms.length; i++) {
                KEYS.putIfAbsent(forms[i], forms[0]);
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

    /// The gender a form of a trade says; `EITHER` for one that both use and for other words.
    public static Gender gender(String folded) {
        return GENDERS.getOrDefault(stem(folded), Gender.EITHER);
    }

    /// The word as listed: without a plural, an inclusive ending (`soignant·es`) or a prefix (`ex-`).
    private static String stem(String folded) {
        String word = folded.replaceFirst("^(?:ex|vice|co)-", "").replaceFirst("[·.(].*$", "");
        if (KEYS.containsKey(word)) {
            return word;
        }
        String bare = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return KEYS.containsKey(bare) ? bare : bare.replaceFirst("s-", "-");
    }
}
