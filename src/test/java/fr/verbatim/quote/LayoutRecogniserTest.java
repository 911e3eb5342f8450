package fr.verbatim.quote;

import static org.assertj.core.api.Assertions.assertThat;

import fr.verbatim.model.Authorities;
import fr.verbatim.model.Layout;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Source;
import fr.verbatim.reader.Readers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How a document is set out, where nothing says so: drawn notes take more than a line like a signature.
class LayoutRecogniserTest {
    private static final String OPENING = """
        Le conseil s'est tenu mardi à Ormeval, dans la salle des fêtes.

        La cantine était au menu.

        """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rose Artaud, infirmière",
                "Rose Artaud, infirmière : « La cantine fermera. »",
                "Jean Morel, cité par Rose Artaud : « La cantine fermera. »",
                "Jean Morel, maire : la cantine fermera en juin",
                "Rose Artaud (CGT) : « La cantine fermera en juin. »"
            })
    void oneLineLikeASignatureMakesNoDrawnNotes(String line) {
        assertThat(layout(OPENING + line)).isEqualTo(Layout.PROSE);
    }

    @Test
    void sentencesThatIntroduceSpeechMakeNoDrawnNotes() {
        assertThat(layout(OPENING + """
            Rose Artaud, infirmière : la cantine doit rester ouverte

            Jean Morel, maire : elle fermera en juin
            """)).isNotEqualTo(Layout.DRAWN_NOTES);
    }

    @Test
    void peopleWhoSignAmongBubblesMakeDrawnNotes() {
        assertThat(layout("""
            La cantine, c'est le seul repas chaud.

            On ne ferme pas une cantine.

            Rose Artaud, infirmière

            Les comptes sont les comptes.

            Jean Morel, maire
            """)).isEqualTo(Layout.DRAWN_NOTES);
    }

    private static Layout layout(String text) {
        return new Quoter(Authorities.EMPTY)
                .layout(Readers.read(Source.ofFile("essai", "essai.txt"), new RawText(text)));
    }
}
