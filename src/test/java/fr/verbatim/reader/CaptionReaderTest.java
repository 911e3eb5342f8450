package fr.verbatim.reader;

import static org.assertj.core.api.Assertions.assertThat;

import fr.verbatim.model.Block;
import fr.verbatim.model.BlockKind;
import fr.verbatim.model.Document;
import fr.verbatim.model.TimeRange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptionReaderTest {
    private final Document debat = Reading.ofExample("debat.vtt");
    private final Document film = Reading.ofExample("film.srt");

    @Test
    void webVttCuesKeepTheirWordsAndNothingElse() {
        assertThat(Reading.outline(debat))
                .containsExactly(
                        "FURNITURE WEBVTT - Un débat⏎Kind: captions",
                        "FURNITURE STYLE⏎::cue { color: white }",
                        "FURNITURE NOTE Relu par⏎deux personnes",
                        "CUE Bonjour à toutes & tous,⏎merci d'être là.",
                        "CUE Merci.",
                        "CUE De rien :\u00A0a < b \u200Efin.",
                        "CUE mot lu");
        assertThat(debat.notices()).isEmpty();
        Reading.assertMapped(debat);
    }

    @Test
    void everyVoiceOfACueIsABlockOfItsOwn() {
        List<Block> cues = cues(debat);
        assertThat(cues).extracting(Block::voice).containsExactly("Awa Diop", "Luc & Co", "Awa Diop", null);
        assertThat(cues.get(1).time())
                .isEqualTo(new TimeRange(4500, 8000))
                .isEqualTo(cues.get(2).time());
        assertThat(debat.raw().cut(cues.get(2).span())).startsWith("<v Awa Diop>De rien");
        assertThat(cues.get(0).time()).isEqualTo(new TimeRange(1000, 4500));
    }

    @Test
    void srtCuesKeepTheirWordsAndNothingElse() {
        assertThat(Reading.said(film))
                .containsExactly(
                        "Il fait froid.⏎5 < 6",
                        "Non.",
                        "Non.⏎Je pars.",
                        "Horaire mal écrit.",
                        "Il finit trop tôt.",
                        "Sans horaire.",
                        "Revenu en arrière.");
        Reading.assertMapped(film);
    }

    @Test
    void faultyTimesAreToldWithTheirLineAndTheWordsKept() {
        assertThat(Reading.noticedLines(film)).containsExactly(15, 19, 22, 24);
        List<Block> cues = cues(film);
        assertThat(cues.get(3).time()).isNull();
        assertThat(cues.get(4).time()).isEqualTo(new TimeRange(12000, 12000));
        assertThat(cues.get(5).time()).isNull();
    }

    @Test
    void rollingLinesAreReadOnceAndToldOnce() {
        Document rolling = Reading.ofExample("defilants.vtt");
        assertThat(Reading.said(rolling))
                .containsExactly("on nous a demandé de", "corriger la machine", "au lieu de traduire");
        assertThat(rolling.notices()).hasSize(1);
        assertThat(rolling.notices().getFirst().message()).contains(" : 3 ;");
        Reading.assertMapped(rolling);
    }

    @Test
    void shortLinesThatRollAreReadOnceToo() {
        Document rolling = Reading.ofExample("defilants-courts.srt");
        assertThat(Reading.said(rolling))
                .containsExactly("Vous venez ?", "Oui.", "Ce soir ?", "Non, demain.", "Demain.", "Bon.", "Bon.");
        assertThat(rolling.notices()).hasSize(1);
        assertThat(rolling.notices().getFirst().message()).contains(" : 5 ;");
        Reading.assertMapped(rolling);
    }

    @Test
    void whatTwoVoicesSayWasSaidTwice() {
        assertThat(Reading.said(Reading.of("a.vtt", """
            WEBVTT

            00:01.000 --> 00:02.000
            <v Awa>On ne lâche rien du tout

            00:02.000 --> 00:03.000
            <v Luc>On ne lâche rien du tout
            On reste ici
            """)))
                .containsExactly("On ne lâche rien du tout", "On ne lâche rien du tout⏎On reste ici");
    }

    @Test
    void timesThatGoBackOrOverlapAreToldAndNothingIsLost() {
        Document document = Reading.of("a.vtt", """
            WEBVTT

            00:10.000 --> 00:14.000
            Oui.

            00:11.000 --> 00:15.000
            Je n'ai pas fini.

            00:02.000 --> 00:03.000
            Oui.
            Plus tôt.

            00:02.500 --> 00:04.000
            Plus tôt.
            Encore avant.
            """);
        assertThat(Reading.said(document))
                .containsExactly("Oui.", "Je n'ai pas fini.", "Oui.⏎Plus tôt.", "Plus tôt.⏎Encore avant.");
        assertThat(Reading.noticedLines(document)).containsExactly(9, 6);
        assertThat(document.notices().getFirst().message()).contains("avant un sous-titre précédent : 2 ;");
        assertThat(document.notices().getLast().message()).contains("encore affiché : 1 ;");
    }

    @Test
    void peopleMayRepeatThemselves() {
        assertThat(Reading.said(Reading.of("a.srt", """
            1
            00:00:01,000 --> 00:00:02,000
            Tous ensemble, tous ensemble !

            2
            00:00:02,000 --> 00:00:03,000
            Tous ensemble, tous ensemble !

            3
            00:01:02,000 --> 00:01:03,000
            Tous ensemble, tous ensemble !
            Oui.
            """)))
                .containsExactly(
                        "Tous ensemble, tous ensemble !",
                        "Tous ensemble, tous ensemble !",
                        "Tous ensemble, tous ensemble !⏎Oui.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        00:01.500 --> 00:02.000                | 1500 | 2000
        100:00:01.5 --> 100:00:02 line:0       | 360001500 | 360002000
          00:00:01,000-->00:00:02,000 X1:0     | 1000 | 2000
        """)
    void timesAreReadInEveryHonestSpelling(String line, long start, long end) {
        assertThat(CueTiming.of(line)).isEqualTo(new CueTiming(new TimeRange(start, end), null));
    }

    @Test
    void arrowInASentenceIsNoTime() {
        Document document = Reading.of("a.srt", "1\n00:00:01,000 --> 00:00:02,000\nParis --> Lyon\n2030 sera -> dur\n");
        assertThat(Reading.said(document)).containsExactly("Paris --> Lyon⏎2030 sera -> dur");
        assertThat(document.notices()).isEmpty();
    }

    @Test
    void wordsRightAboveTheNextTimesAreNoId() {
        assertThat(Reading.said(Reading.of(
                        "a.vtt", "WEBVTT\n00:01.000 --> 00:02.000\nBonjour\n00:03.000 --> 00:04.000\nOui\n")))
                .containsExactly("Bonjour", "Oui");
    }

    @Test
    void fileFullOfFaultsDoesNotDrownItsReader() {
        Document document = Reading.of("a.srt", "00:99 --> x\nmot\n\n".repeat(1000));
        assertThat(document.blocks()).hasSize(1000);
        assertThat(document.notices()).hasSize(21);
        assertThat(document.notices().getLast().message()).contains("980");
    }

    @Test
    void webVttIsKnownWithoutItsEnding() {
        assertThat(Reading.of("sans-nom", "\uFEFFWEBVTT\n\n00:01.000 --> 00:02.000\noui")
                        .blocks())
                .extracting(Block::kind)
                .containsExactly(BlockKind.FURNITURE, BlockKind.CUE);
    }

    private static List<Block> cues(Document document) {
        return document.blocks().stream()
                .filter(block -> block.kind() == BlockKind.CUE)
                .toList();
    }
}
