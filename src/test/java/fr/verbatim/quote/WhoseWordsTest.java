package fr.verbatim.quote;

import static org.assertj.core.api.Assertions.assertThat;

import fr.verbatim.model.Authorities;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Sentences of reports and who, by them, has said their quotations. Two other people speak in the paragraph before, so
/// that a reading that reaches too far finds somebody.
class WhoseWordsTest {
    private static final String BEFORE = """
        Luc Bréhier a ouvert la réunion. « Bonsoir à tous et merci », a dit Luc Bréhier. Inès Castan l'a remercié.
        « Merci à vous, Luc », a dit Inès Castan.

        """;
    private static final int SAID_BEFORE = 2;

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/quote/whose-words.tsv", delimiter = '\t', quoteCharacter = '\0')
    void sayWhose(String sentences, @Nullable String whose) {
        List<String> said = Said.said(Authorities.EMPTY, "article.txt", BEFORE + sentences);
        assertThat(said.subList(SAID_BEFORE, said.size()))
                .containsExactlyElementsOf(whose == null ? List.of() : Arrays.asList(whose.split(" \\| ")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/quote/roles-and-media.tsv", delimiter = '\t', quoteCharacter = '\0')
    void sayWhatTheSpeakersAreAndWhichMediaHandTheWordsOn(String sentences, String whose) {
        assertThat(Said.roles("article.txt", sentences)).containsExactly(whose.split(" \\| "));
    }
}
