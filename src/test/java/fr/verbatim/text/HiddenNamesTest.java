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
                "Bruno Chappaz       | Clara Chappaz, la ministre         | Clara Chappaz, la ministre",
                "Bruno Chappaz       | CLARA CHAPPAZ et Marie-Claire Chappaz | CLARA CHAPPAZ et Marie-Claire Chappaz",
                "Bruno Chappaz       | Bruno Jean Chappaz et M. Chappaz  | Bruno Jean [nom retiré] et M. [nom retiré]",
                "Bruno Chappaz       | Merci à Clara, Chappaz reprend    | Merci à Clara, [nom retiré] reprend",
                "Bruno Chappaz       | Le ministre Chappaz, Mme Chappaz  | Le ministre [nom retiré], Mme [nom retiré]",
                "Jean-Louis Roux     | Jean-Louis Roux, puis Louis       | [nom retiré], puis Louis",
            })
    void anotherPersonsNameStaysWhole(String name, String text, String veiled) {
        assertThat(new HiddenNames(List.of(name)).veil(text)).isEqualTo(veiled);
    }

    @ParameterizedTest
    @CsvSource({
        "Tom Gautier, Tom, true",
        "Tom Gautier, M. Gautier, true",
        "Tom Gautier, T. G., true",
        "Tom Gautier, TG, true",
        "Tom Gautier, T. Gautier, true",
        "Tom Gautier, T., false",
        "Tom Gautier, Tomas, false",
        "Tom Gautier, Tom Vasseur, false",
        "Tom Gautier, Le public, false",
        "Jean-Louis Roux, Jean, true",
        "Jean-Louis Roux, JLR, true",
    })
    void aLabelMayGiveAPartOfAName(String name, String label, boolean part) {
        assertThat(new HiddenNames(List.of(name)).arePartly(label)).isEqualTo(part);
    }
}
