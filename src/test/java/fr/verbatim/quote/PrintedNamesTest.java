package fr.verbatim.quote;

import static org.assertj.core.api.Assertions.assertThat;

import fr.verbatim.model.Authorities;
import fr.verbatim.model.Organisation;
import fr.verbatim.model.Person;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Where a name ends that a sentence prints, whatever the sentence: never before its end, so that another of the
/// shorter
/// name gets nobody's words, and never as established where the last words may not belong to it.
class PrintedNamesTest {
    private static final Authorities SOME = new Authorities(
            List.of(
                    person("catherine-colonna", "Catherine Colonna"),
                    person("claire-martin", "Claire Martin"),
                    person("vge", "Valéry Giscard d'Estaing"),
                    person("gwb", "George W. Bush")),
            List.of(new Organisation("amis", "Les Amis du Lac", List.of(), List.of(), null, List.of())),
            List.of());

    private static Person person(String id, String name) {
        return new Person(id, name, List.of(), List.of(), List.of());
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/quote/printed-names.tsv", delimiter = '\t', quoteCharacter = '\0')
    void areReadToTheirEnd(String printed, String whose) {
        List<String> articles = List.of(
                "« Nous irons jusqu'au bout », a déclaré " + printed + ".",
                "Selon " + printed + ", « rien ne presse ici ».",
                printed + " a répondu : « Nous irons jusqu'au bout. »",
                "« La rive, a estimé " + printed + ", appartient à tous. »");
        String name = whose.replace(" [known]", "");
        for (String article : articles) {
            assertThat(Said.said(SOME, "article.txt", article)).as(article).containsExactly(name);
        }
        assertThat(Said.ids(SOME, "article.txt", articles.getFirst()).stream()
                        .anyMatch(id ->
                                SOME.people().stream().anyMatch(one -> one.id().equals(id))))
                .isEqualTo(whose.contains("[known]"));
    }

    @Test
    void theShortFormOfADoubtfulNameIsAsDoubtful() {
        assertThat(Said.said(Authorities.EMPTY, "article.txt", """
            Pierre Teilhard de Chardin est arrivé hier. « Le ciel est haut », a déclaré M. Teilhard.
            """))
                .containsExactly("Pierre Teilhard de Chardin, probable");
    }

    @Test
    void anInitialMayEndASentence() {
        assertThat(Said.said(Authorities.EMPTY, "article.txt", """
            « Le ciel est haut », a déclaré Anna B. Le deuxième orateur s'est tu.

            « La mer est basse », a déclaré Rose C. Claire Dupont s'est tue.
            """))
                .containsExactly("Anna B., established", "Rose C., probable");
    }
}
