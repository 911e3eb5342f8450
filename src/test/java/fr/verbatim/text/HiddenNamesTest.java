package fr.verbatim.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which names a withdrawal takes along, and which are somebody else's.
class HiddenNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Alma Ozanne         | Mme Alma OZANNE parle.            | Mme [nom retiré] parle.",
                "Alma Ozanne         | Alma OZANNE-PETIT : c'est ma sœur | Alma OZANNE-PETIT : c'est ma sœur",
                "Alma Ozanne         | Mme Petit-Ozanne répond           | Mme Petit-Ozanne répond",
                "Alma Ozanne         | M. Ozanne‑Petit répond            | M. Ozanne‑Petit répond",
                "Alma Ozanne         | les anti-Ozanne et l'ex-Ozanne    | les anti-[nom retiré] et l'ex-[nom retiré]",
                "Alma Ozanne         | Alma Ozanne – Présidente          | [nom retiré] – Présidente",
                "Alma Ozanne         | https://a.org/Alma-Ozanne-2024    | https://a.org/[nom retiré]-2024",
                "Alma Ozanne         | https://a.org/Alma-Ozanne-Bio     | https://a.org/[nom retiré]-Bio",
                "Alma Ozanne         | https://a.org/Ozanne-Bio          | https://a.org/[nom retiré]-Bio",
                "Alma Ozanne         | #AlmaOzanne partout               | #[nom retiré] partout",
                "Alma Ozanne-Petit   | Mme OZANNE-PETIT, M. Ozanne       | Mme [nom retiré], M. Ozanne",
                "Jean-Louis Roux     | Jean-Louis Roux, puis Louis       | [nom retiré], puis Louis",
            })
    void anotherPersonsNameStaysWhole(String name, String text, String veiled) {
        assertThat(new HiddenNames(List.of(name)).veil(text)).isEqualTo(veiled);
    }
}
