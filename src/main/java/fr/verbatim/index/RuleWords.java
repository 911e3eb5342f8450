package fr.verbatim.index;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The words in rules of the vocabularies (their syntax is that of the topic room), as other words for what the
/// entry is about: each alternative of a full-weight rule, without its signs; what a rule excludes is left out.
final class RuleWords {
    private static final Pattern WEIGHT = Pattern.compile("\\(0\\.\\d+\\)\\s*$");
    private static final Pattern PARTS = Pattern.compile("\\s+[&|~]\\s+");
    private static final Pattern SIGNS = Pattern.compile("[=*\"]");

    private RuleWords() {}

    /// Whether words name somebody, or abbreviate a name, rather than a trade.
    static boolean isName(String words) {
        return words.chars().anyMatch(Character::isUpperCase);
    }

    static List<String> of(List<String> rules) {
        List<String> words = new ArrayList<>();
        for (String rule : rules) {
            if (WEIGHT.matcher(rule).find()) {
                // A weak sign alone says nothing of the entry.
                continue;
            }
            for (String part : PARTS.split(rule, -1)) {
                String plain = SIGNS.matcher(part).replaceAll("").strip();
                if (!plain.isEmpty() && !plain.startsWith("!")) {
                    words.add(plain);
                }
            }
        }
        return words;
    }
}
