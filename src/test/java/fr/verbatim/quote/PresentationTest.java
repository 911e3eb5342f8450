package fr.verbatim.quote;

import static org.assertj.core.api.Assertions.assertThat;

import fr.verbatim.text.Gender;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PresentationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Je suis greffière depuis onze ans. | greffière",
                "Moi qui suis apiculteur je compte mes ruches. | apiculteur",
                "En tant que pharmacienne j'écoute. | pharmacienne",
                "Comme pompier on y retourne. | pompier",
                "Moi libraire on me demande des câbles. | libraire",
                "Je suis une ancienne couturière, et j'ai mal aux mains. | une ancienne couturière",
                "Une question, de la part d'un étudiant en lettres : pourquoi ? | un étudiant en lettres",
                "Je suis le préfet et je suis dans la salle. | le préfet",
                "Je suis accompagnateur en montagne depuis vingt ans. | accompagnateur en montagne",
                "Je suis maman et je travaille la nuit. | maman"
            })
    void peopleSayWhatTheyAre(String words, String description) {
        assertThat(Presentation.find(words).map(Presentation::description)).contains(description);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Je suis d'accord avec ce qui s'est dit.",
                "Je suis surprise de vous entendre.",
                "Je suis sortie de là sans rien.",
                "Comme toujours je ferme la porte.",
                "Je suis la première à le dire.",
                "Moi, je n'y crois plus."
            })
    void otherWordsPresentNobody(String words) {
        assertThat(Presentation.find(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Je suis surprise de ce chiffre. | FEMININE",
                "Je me suis battu pour ce poste. | MASCULINE",
                "Le premier mot que j'ai lu tout seul. | MASCULINE",
                "Je suis triste ce soir. | EITHER",
                "Comme conductrice j'ai vu la route changer. | FEMININE"
            })
    void theFormTellsTheGender(String words, Gender gender) {
        assertThat(Agreement.said(words, Presentation.find(words))).isEqualTo(gender);
    }
}
