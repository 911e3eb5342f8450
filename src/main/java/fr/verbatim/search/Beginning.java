package fr.verbatim.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What is being typed, parted into what stays and what is to be completed.
///
/// | typed | stays | field | to be completed |
/// |---|---|---|---|
/// | `salaire tradu` | `salaire ` | – | `tradu` |
/// | `salaire secteur:serv` | `salaire ` | secteur | `serv` |
/// | `-thème:"droit d'` | `-` | thème | `droit d'` |
/// | `salaire OU` | all of it | – | nothing: `OU` is no word |
///
/// @param kept as typed
/// @param field that was named; null for none
/// @param typed to be completed
record Beginning(String kept, @Nullable QueryField field, String typed) {
    private static final Pattern FIELD =
            Pattern.compile("(?<![\\p{L}\\d])(\\p{L}{1,20})[ \u00A0\u202F]?:\\s?[\"«“„]?\\s?([^:\"«»“”„]*)$");

    private static final Pattern OPERATOR = Pattern.compile("(?:^|\\s)(?:OU|OR|\\|)$");

    static Beginning of(String typed) {
        Matcher named = FIELD.matcher(typed);
        if (named.find()) {
            QueryField field = QueryField.find(named.group(1)).orElse(null);
            if (field != null) {
                return new Beginning(typed.substring(0, named.start()), field, named.group(2));
            }
        }
        String before = typed.stripTrailing();
        if (OPERATOR.matcher(before).find()) {
            return new Beginning(typed, null, "");
        }
        int cut = before.length();
        while (cut > 0 && Character.isLetterOrDigit(before.charAt(cut - 1))) {
            cut--;
        }
        return new Beginning(before.substring(0, cut), null, before.substring(cut));
    }

    /// Whether it may become something of that kind.
    boolean allows(Completion.Kind kind) {
        return field == null || kind.field().filter(field::equals).isPresent();
    }
}
