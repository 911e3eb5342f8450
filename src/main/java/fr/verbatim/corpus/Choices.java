package fr.verbatim.corpus;

import java.util.List;
import java.util.Locale;

/// How closed lists are written in YAML.
final class Choices {
    private Choices() {}

    static String written(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String complaint(String key, String value, List<String> possible) {
        return "« " + value + " » n'est pas une valeur de « " + key + " » ; écrire " + or(possible);
    }

    private static String or(List<String> words) {
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " ou " + words.get(last);
    }
}
