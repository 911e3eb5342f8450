package fr.verbatim.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.verbatim.model.Document;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What nobody writes and somebody sends: every reader reads it, maps it and takes no time that grows faster than it.
class HostileTextTest {
    private static final List<String> FILES = List.of("a.txt", "a.md", "a.html", "a.vtt", "a.srt");
    /// Far more than a slow machine needs for linear work, far less than quadratic work takes.
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    static Stream<Arguments> emptyTexts() {
        return inEveryFormat("", "\n", "\r\n\r\n", " \t\u00A0\u202F\n ", "\uFEFF", "\uFEFF\n\n", "\u2028", "\u200F\n");
    }

    @ParameterizedTest
    @MethodSource("emptyTexts")
    void textOfWhiteSpaceHasNoWords(String file, String text) {
        Document document = Reading.of(file, text);
        Reading.assertMapped(document);
        assertThat(Reading.said(document)).allSatisfy(said -> assertThat(said).isNotBlank());
    }

    static Stream<Arguments> oddTexts() {
        return inEveryFormat(
                "un\0deux\u0001\u0008\u001B[0m\u007F\u0085trois",
                "un\rdeux\r\rtrois\r",
                "un\r\ndeux\r\n\r\ntrois",
                "\u202Bنص عربي\u202C et \u200Ffrançais\u200E, \u061C",
                "un\uD83D\uDE00deux \uD83D seul \uDE00 seul",
                "WEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\n<v A>un</v\r\n\r\nNOTE",
                "---\r\na: b\r\n---\r\n# T\r\nun  \r\ndeux\\\r\n- x\r\n\r\n  y\0&#0;&amp;",
                "<p>un\r\ndeux<br>\r\n<pre>\r\ntrois\0</pre><textarea>\n<q>");
    }

    @ParameterizedTest
    @MethodSource("oddTexts")
    void oddCharactersStayMapped(String file, String text) {
        Reading.assertMapped(Reading.of(file, text));
    }

    static Stream<Arguments> hugeTexts() {
        return inEveryFormat(
                "mot ".repeat(1_250_000),
                "«".repeat(100_000),
                "« ".repeat(100_000) + "fin",
                "<div>".repeat(100_000) + "fin",
                "<q><b>".repeat(100_000) + "fin",
                "<li>&eacute;<ul>\n".repeat(20_000),
                "<".repeat(200_000),
                "<a ".repeat(100_000),
                "<v ".repeat(100_000) + ">fin",
                "<!--".repeat(100_000),
                "&amp;".repeat(200_000),
                "&".repeat(200_000),
                "> ".repeat(50_000) + "fin",
                "- ".repeat(50_000) + "fin",
                "*a **b ".repeat(50_000),
                "[".repeat(100_000) + "fin" + "]".repeat(100_000),
                "`".repeat(100_000) + "\n" + "` ``".repeat(50_000),
                "\n".repeat(500_000) + "fin",
                " ".repeat(500_000) + "fin",
                "1:1,".repeat(100_000) + "->",
                "00:01 --> 00:02\n".repeat(100_000),
                "{\\".repeat(100_000),
                "a@".repeat(100_000));
    }

    @ParameterizedTest
    @MethodSource("hugeTexts")
    void timeGrowsWithTheTextOnly(String file, String text) {
        Assertions.assertTimeoutPreemptively(PATIENCE, () -> Reading.of(file, text));
    }

    static Stream<Arguments> manyBlocks() {
        return Stream.of(
                Arguments.of("a.txt", "Une phrase.\n\n"),
                Arguments.of("a.md", "- Un *point* & sa `suite`\n"),
                Arguments.of("a.html", "<p>Une phrase.</p>\n"),
                Arguments.of("a.vtt", "00:01.000 --> 00:02.000\n<v A>Trois mots dits\n\n"));
    }

    @ParameterizedTest
    @MethodSource("manyBlocks")
    void manyBlocksAreReadInLinearTime(String file, String block) {
        Document document =
                Assertions.assertTimeoutPreemptively(PATIENCE, () -> Reading.of(file, block.repeat(200_000)));
        assertThat(document.blocks()).hasSizeGreaterThan(199_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.html", "tribune.md", "debat.vtt", "film.srt", "defilants.vtt"})
    void everyExampleCutAnywhereIsReadAndMapped(String file) {
        String text = Reading.example(file);
        for (int end = 0; end <= text.length(); end++) {
            Reading.assertMapped(Reading.of(file, text.substring(0, end)));
        }
    }

    @Test
    void pageCutAnywhereSaysSo() {
        String page = Reading.example("page.html");
        for (int end = page.indexOf("<body>") + 6; end < page.indexOf("</body>"); end++) {
            assertThat(Reading.of("a.html", page.substring(0, end)).notices())
                    .as(page.substring(0, end))
                    .hasSize(1);
        }
    }

    /// Texts put together by chance from what the formats react to; the seeds are fixed, so that a failure comes back.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void everyCharacterMapsIntoItsBlockWhateverTheText(int seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "" : "WEBVTT\n\n");
            int pieces = random.nextInt(40);
            for (int i = 0; i < pieces; i++) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            for (String file : FILES) {
                assertThatCode(() -> Reading.assertMapped(Reading.of(file, text.toString())))
                        .as("%s: %s", file, text)
                        .doesNotThrowAnyException();
            }
        }
    }

    private static final String[] PIECES = {
        "mot",
        "é",
        " ",
        "  ",
        "\n",
        "\n\n",
        "\r\n",
        "\r",
        "\t",
        "\0",
        "\u00A0",
        "😀",
        "«",
        "»",
        "\"",
        "*",
        "**",
        "_",
        "`",
        "``",
        "[",
        "](/u)",
        "![",
        "](/u\n\"t\")",
        "<",
        ">",
        "> ",
        "- ",
        "1. ",
        "# ",
        "---\n",
        "===\n",
        "\\",
        "\\\n",
        "\\*",
        "&",
        "&amp;",
        "&eacute",
        "&#233;",
        "&#128;",
        "&notit;",
        "<p>",
        "</p>",
        "<div>",
        "</div>",
        "<q>",
        "</q>",
        "<br>",
        "<b>",
        "</b>",
        "<li>",
        "<ul>",
        "</ul>",
        "<table>",
        "<tr>",
        "<td>",
        "</table>",
        "<!--",
        "-->",
        "<pre>",
        "<h1>",
        "</h1>",
        "<a href=\"",
        "\">",
        "</a>",
        "<script>",
        "</script>",
        "<svg>",
        "<i hidden>",
        "</i>",
        "<select>",
        "<template>",
        "<form>",
        "<blockquote>",
        "<https://a.fr>",
        "https://a.fr",
        "00:01.000 --> 00:02.000\n",
        "1\n",
        "<v Nom>",
        "</v>",
        "<rt>",
        "{\\an8}",
        "NOTE ",
        "</body>",
        "</html>",
        "<plaintext>",
        "<math>",
        "<title>",
        "<dialog>",
        "    ",
        "<sup><a href=\"#n\">1</a></sup>",
        "[r]: /u\n",
        "[r]",
        "<![CDATA[",
        "]]>",
        "<frameset>",
        "<option>",
        "<p"
    };

    private static Stream<Arguments> inEveryFormat(String... texts) {
        return FILES.stream().flatMap(file -> Stream.of(texts).map(text -> Arguments.of(file, text)));
    }
}
