package fr.verbatim.people;

import static org.assertj.core.api.Assertions.assertThat;

import fr.verbatim.model.Authorities;
import fr.verbatim.model.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureReaderTest {
    private static final SignatureReader READER = new SignatureReader(new Registry(Authorities.EMPTY));

    static List<String> signatures() throws IOException {
        return rows("signatures.tsv");
    }

    static List<String> capitals() throws IOException {
        return rows("capitals.tsv");
    }

    static List<String> titles() throws IOException {
        return rows("titles.tsv");
    }

    private static List<String> rows(String file) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/people", file)).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("capitals")
    void aNameInCapitalsIsOneWhenWhatTheySayTheyAreStandsBeside(String line) {
        String[] cells = line.split("\t", 2);
        assertThat(READER.readCapitals(List.of(cells[0].split("/"))))
                .extracting(Signature::name)
                .isEqualTo(Stream.of(cells[1].split("\\|"))
                        .filter(name -> !name.isBlank())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("titles")
    void wordsOfFrenchInCapitalsAreNoAcronym(String line) {
        String[] cells = line.split("\t");
        assertThat(CapitalWords.are(cells[0])).isEqualTo(cells[1].equals("title"));
    }

    @ParameterizedTest
    @MethodSource("signatures")
    void nameAndRolesAreReadAsPrinted(String line) {
        String[] cells = line.split("\t");
        Signature read = READER.read(List.of(cells[0].split("/"))).orElseThrow();
        assertThat(read.name()).isEqualTo(cells[1]);
        assertThat(read.roles().stream().map(SignatureReaderTest::shown).collect(Collectors.joining("|")))
                .isEqualTo(cells[2]);
    }

    @Test
    void twoPeopleMaySignTogether() {
        assertThat(READER.readAll(List.of("Rosalie Pons et Hugo Mercadier, parents d'élèves")))
                .extracting(Signature::name)
                .containsExactly("Rosalie Pons", "Hugo Mercadier");
        assertThat(READER.readAll(List.of("Rosalie Pons, infirmière", "Hugo Mercadier, médecin")))
                .extracting(Signature::name)
                .containsExactly("Rosalie Pons", "Hugo Mercadier");
        assertThat(READER.readAll(List.of("Rosalie Pons, Hugo Mercadier et", "Alix Ferrand, docteurs")))
                .extracting(one -> one.name() + " " + one.roles().getFirst().title())
                .containsExactly("Rosalie Pons docteur", "Hugo Mercadier docteur", "Alix Ferrand docteur");
        for (String printed : List.of("Anne Roux / Luc Petit (FSU)", "Anne Roux, Luc Petit (FSU)")) {
            assertThat(READER.readAll(List.of(printed)))
                    .extracting(Signature::name)
                    .containsExactly("Anne Roux", "Luc Petit");
        }
        assertThat(READER.readAll(List.of("Anne Roux", "Luc Petit")))
                .extracting(Signature::name)
                .containsExactly("Anne Roux", "Luc Petit");
        assertThat(READER.readAll(List.of("Lucie et Hugo, élèves")))
                .extracting(Signature::name)
                .containsExactly("Lucie", "Hugo");
    }

    @Test
    void anOrganisationAfterEtIsNobodySigning() {
        assertThat(READER.readAll(List.of("Marie Vairon", "Sud PTT, La Poste et La Banque Postale")))
                .extracting(Signature::name)
                .containsExactly("Marie Vairon");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BONJOUR Rose",
                "SNCF Paul",
                "SNCF Paul, cheminot",
                "Fatou SY",
                "Luc UNSA santé",
                "Le Petit Pierre",
                "Merci docteur, Anne Petit",
                "Docker/conducteur de grue",
                "Merci/infirmiers de nuit",
                "Ouvrez/médecins et malades",
                "MADO/éclusière de métier, on ouvre."
            })
    void aWordAboveATradeIsNotAlwaysAName(String lines) {
        assertThat(READER.read(List.of(lines.split("/")))).isEmpty();
    }

    private static String shown(Role role) {
        return (role.title() == null ? "" : role.title())
                + ";"
                + (role.organisation() == null ? "" : role.organisation().name())
                + ";"
                + (role.relation() == null
                        ? ""
                        : role.relation().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
