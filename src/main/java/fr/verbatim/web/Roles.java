package fr.verbatim.web;

import fr.verbatim.model.OrganisationRef;
import fr.verbatim.model.Relation;
import fr.verbatim.model.Role;
import fr.verbatim.web.page.RoleLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// In what quality somebody speaks, as one reads it after their name. An organisation that the source merely names
/// beside them stands there by its name alone: what ties them to it is not said, so it is not told. That somebody
/// speaks for one is.
final class Roles {
    private Roles() {}

    /// Leads in organisations that stand beside a name, where a title before them could seem to be of them too.
    private static final String BESIDE = "à côté de son nom : ";

    /// « secrétaire générale, Sud PTT ; à côté de son nom : La Poste »: a title is of its own organisation alone.
    static String after(List<Role> roles) {
        return lines(roles).stream()
                .map(line -> line.before()
                        + lowered(line.title())
                        + line.tie()
                        + (line.organisation() == null
                                ? ""
                                : line.organisation().text()))
                .collect(Collectors.joining())
                .replaceFirst("^, ", "");
    }

    /// Those that say in what quality first; then what is merely printed beside the name.
    static List<RoleLine> lines(List<Role> roles) {
        List<Role> told = roles.stream().filter(role -> !isBeside(role)).toList();
        List<Role> beside = roles.stream().filter(Roles::isBeside).toList();
        List<RoleLine> lines = new ArrayList<>();
        for (Role role : told) {
            lines.add(line(role, lines.isEmpty() ? ", " : " ; "));
        }
        for (int i = 0; i < beside.size(); i++) {
            lines.add(line(beside.get(i), i > 0 || told.isEmpty() ? ", " : " ; " + BESIDE));
        }
        return lines;
    }

    private static boolean isBeside(Role role) {
        return role.title() == null && role.relation() != Relation.SPEAKS_FOR;
    }

    private static RoleLine line(Role role, String before) {
        OrganisationRef organisation = role.organisation();
        String title = role.title() == null ? "" : role.title();
        return new RoleLine(
                before,
                title,
                organisation == null ? "" : title.isEmpty() ? tie(role.relation()) : ", ",
                organisation == null ? null : Addresses.to(organisation));
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
