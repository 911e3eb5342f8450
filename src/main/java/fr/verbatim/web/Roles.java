package fr.verbatim.web;

import fr.verbatim.model.OrganisationRef;
import fr.verbatim.model.Relation;
import fr.verbatim.model.Role;
import fr.verbatim.web.page.RoleLine;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// In what quality somebody speaks, as one reads it after their name. An organisation that the source merely names
/// beside them stands there by its name alone: what ties them to it is not said, so it is not told. That somebody
/// speaks for one is.
final class Roles {
    private Roles() {}

    /// « secrétaire générale, Sud PTT, La Poste »: what follows a role without a title of its own is set behind it, as
    /// the source has it.
    static String after(List<Role> roles) {
        StringBuilder after = new StringBuilder();
        for (Role role : roles) {
            boolean behind = role.title() == null && role.relation() != Relation.SPEAKS_FOR;
            after.append(after.isEmpty() ? "" : behind ? ", " : " ; ").append(text(role));
        }
        return after.toString();
    }

    static List<RoleLine> lines(List<Role> roles) {
        return roles.stream().map(Roles::line).toList();
    }

    private static RoleLine line(Role role) {
        OrganisationRef organisation = role.organisation();
        String title = role.title() == null ? "" : role.title();
        return new RoleLine(
                title,
                organisation == null ? "" : title.isEmpty() ? tie(role.relation()) : ", ",
                organisation == null ? null : Addresses.to(organisation));
    }

    private static String text(Role role) {
        OrganisationRef organisation = role.organisation();
        String title = role.title() == null ? "" : lowered(role.title());
        if (organisation == null) {
            return title;
        }
        return (title.isEmpty() ? tie(role.relation()) : title + ", ") + organisation.name();
    }

    private static String tie(@Nullable Relation relation) {
        return switch (relation) {
            case SPEAKS_FOR -> "pour ";
            // Nobody prints that they work there or are a member of it: only its name.
            case MEMBER, WORKS_AT -> "";
            case null -> "";
        };
    }

    /// « Secrétaire générale » follows a name; what has more capitals than the first is left as printed.
    private static String lowered(String title) {
        if (title.length() < 2) {
            return title;
        }
        boolean plain = title.substring(1, 2).equals(title.substring(1, 2).toLowerCase(Locale.FRENCH));
        return plain ? title.substring(0, 1).toLowerCase(Locale.FRENCH) + title.substring(1) : title;
    }
}
