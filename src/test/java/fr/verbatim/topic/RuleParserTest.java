package fr.verbatim.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleParserTest {
    private final RuleParser parser = new RuleParser("thème essai");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        licencier                 | Elles ont été licenciées hier.      | licenciées
        mise à distance           | La mise à distance des usagers.     | mise à distance
        en force                  | On passe en force.                  | en force
        supprim*                  | Des postes supprimés.               | supprimés
        emploi ~ menacer          | Nos emplois sont tous menacés.      | emplois sont tous menacés
        =normes                   | Des normes fermes.                  | normes
        data center               | Un datacenter près d'ici.           | datacenter
        enseignante               | Les enseignant(e)s parlent.         | enseignant(e)s
        """)
    void aRuleCutsItsWordsOutOfTheText(String rule, String text, String words) {
        assertThat(new TextMatcher(text).hits(parser.parse(rule)))
                .extracting(TextMatcher.Hit::words)
                .contains(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        =norme                    | Des normes fermes.
        voix & !aux voix          | On met le texte aux voix.
        en force                  | La force publique.
        mise à distance           | Une distance et une mise.
        emploi ~ menacer          | Nos emplois dont je parle depuis dix longues années sans jamais voir venir qui pourrait les menacer.
        """)
    void aRuleLeavesOtherTextAlone(String rule, String text) {
        assertThat(new TextMatcher(text).hits(parser.parse(rule))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "!voix",
                "a ~ ",
                "vo*",
                "deux mots*",
                "voix (0)",
                "voix (2)",
                "(((",
                "...",
                "voix & ",
                "a ! b"
            })
    void aRuleThatCannotBeReadIsNamed(String line) {
        assertThatThrownBy(() -> parser.parse(line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("thème essai")
                .hasMessageContaining("« " + line + " »");
    }

    @Test
    void twoWeakSignsAtDifferentPlacesAreEnough() {
        RuleSet weak = new RuleSet(Map.of("essai", parser.parse(List.of("machine (0.5)", "statistique (0.5)"))));
        assertThat(weak.scores(new TextMatcher("La machine et sa machine.")).values())
                .noneMatch(Score::isEnough);
        assertThat(weak.scores(new TextMatcher("La machine et sa statistique.")).values())
                .singleElement()
                .matches(Score::isEnough);
    }
}
