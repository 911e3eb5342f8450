package fr.verbatim.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.verbatim.model.OrganisationRef;
import fr.verbatim.model.Relation;
import fr.verbatim.model.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class RolesTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/web/roles.tsv", delimiter = '\t', quoteCharacter = '\0')
    void aTitleCoversNoOrganisationButItsOwn(String roles, String read) {
        List<Role> list =
                Arrays.stream(roles.split(" \\| ", -1)).map(RolesTest::role).toList();
        assertThat(Roles.after(list)).isEqualTo(read);
    }

    /// `title @ relation organisation`, either side empty.
    private static Role role(String written) {
        String[] sides = written.split("@", -1);
        String title = sides[0].isBlank() ? null : sides[0].strip();
        if (sides[1].isBlank()) {
            return Role.of(title, null, null);
        }
        String[] tie = sides[1].strip().split(" ", 2);
        Relation relation = tie[0].equals("-") ? null : Relation.valueOf(tie[0].toUpperCase(Locale.ROOT));
        return Role.of(title, new OrganisationRef(null, tie[1]), relation);
    }
}
