package fr.verbatim.people;

import fr.verbatim.model.Role;
import fr.verbatim.text.Fold;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Roles printed once for several people, as each of them bears them: « infirmières » is `infirmière`, « conductrice et
/// conducteur de bus » are `conductrice de bus` and `conducteur de bus`, in the order of the names.
final class SharedRoles {
    private static final Pattern BOTH =
            Pattern.compile("^(?<one>[\\p{L}-]+)\\s+et\\s+(?<other>[\\p{L}-]+)(?<rest>.*)$");
    private static final Pattern PLURAL = Pattern.compile("^(?<noun>[\\p{L}-]{3,})s(?=$|\\s|,)");

    private SharedRoles() {}

    /// @param index which of the people, from 0
    static List<Role> of(List<Role> roles, int index) {
        return roles.stream()
                .map(role -> role.title() == null
                        ? role
                        : Role.of(own(role.title(), index), role.organisation(), role.relation()))
                .toList();
    }

    private static String own(String title, int index) {
        Matcher both = BOTH.matcher(title);
        if (both.matches() && areForms(both.group("one"), both.group("other"))) {
            return (index == 0 ? both.group("one") : both.group("other")) + both.group("rest");
        }
        Matcher plural = PLURAL.matcher(title);
        return plural.find() && RoleNouns.contains(key(plural.group("noun")))
                ? plural.group("noun") + title.substring(plural.end())
                : title;
    }

    private static boolean areForms(String one, String other) {
        return Trades.findKey(key(one)).isPresent() && Trades.findKey(key(one)).equals(Trades.findKey(key(other)));
    }

    private static String key(String word) {
        return Fold.fold(word);
    }
}
