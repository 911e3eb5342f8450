package fr.verbatim.quote;

import static org.assertj.core.api.Assertions.assertThat;

import fr.verbatim.model.Authorities;
import fr.verbatim.model.Document;
import fr.verbatim.model.Layout;
import fr.verbatim.model.Quote;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Source;
import fr.verbatim.reader.Readers;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What nobody writes and somebody sends goes through in every layout, and every quote of it is cut from the text.
class LongTextTest {
    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("opening guillemets and no closing one", "« mot ".repeat(10_000)),
            Map.entry("paragraphs that open a quotation", "Le maire dit : « nous voulons mieux\n\n".repeat(1_000)),
            Map.entry("one line", "Le maire parle. Nous irons voir ce que cela donne. ".repeat(500)),
            Map.entry("a word of many parts", "a-".repeat(25_000) + "b"),
            Map.entry("a word of many points", "A.".repeat(25_000)),
            Map.entry("elisions", "l'".repeat(10_000) + "eau"),
            Map.entry("marks over one letter", "e" + "\u0301\u0323".repeat(25_000) + " fin"),
            Map.entry("marks over nothing", "\u0301\u0323".repeat(25_000) + " fin"),
            Map.entry("superscripts left open", "1^{re ".repeat(10_000)),
            Map.entry("brackets left open", "(Rires. ".repeat(10_000)),
            Map.entry("capitalised words", "Alpha Beta ".repeat(5_000)),
            Map.entry("particles", "M. Jean " + "de la ".repeat(10_000) + "Tour : oui."),
            Map.entry("dates", "Paris, le 10 février 2025\n\n".repeat(5_000)),
            Map.entry("titles", "LES GRANDS TITRES\n\n".repeat(5_000)),
            Map.entry("a bubble that never ends", "LE TITRE DU JOUR\n\n" + "une bulle sans fin\n\n".repeat(2_000)),
            Map.entry("marks of direction and control", "\u202Emot\u202C \u200Fet \0 ".repeat(5_000)));

    static Stream<Arguments> textsInEveryLayout() {
        return TEXTS.keySet().stream()
                .sorted()
                .flatMap(name -> Stream.of(Layout.values()).map(layout -> Arguments.of(name, layout)));
    }

    @ParameterizedTest
    @MethodSource("textsInEveryLayout")
    void goesThroughAndEveryQuoteIsCutFromIt(String name, Layout layout) {
        String text = TEXTS.getOrDefault(name, "");
        QuotedDocument quoted = quoted("a.txt", text, layout);
        assertThat(quoted.quotes()).allSatisfy(LongTextTest::assertCut);
    }

    @Test
    void thousandsOfSignaturesAreAllRead() {
        String note = IntStream.range(1_000, 4_000)
                .mapToObj(i -> "Une bulle de l'affiche " + i + ".\n\nLou Mar" + letters(i) + ", boulangère\n\n\n\n")
                .collect(Collectors.joining());
        QuotedDocument quoted = quoted("a.txt", note, Layout.DRAWN_NOTES);
        assertThat(quoted.speakers().stream().map(FoundSpeaker::label).distinct())
                .hasSize(3_000);
        assertThat(quoted.quotes()).hasSize(3_000);
    }

    @Test
    void thousandsOfTurnsOfOnePersonAreAllTheirs() {
        String turns = numbered("Mme Lou Martin. – C'est la question numéro %d.\n\n", 1_500);
        List<Quote> quotes = quoted("a.txt", turns, Layout.TURNS).quotes();
        assertThat(quotes).hasSize(1_500).allSatisfy(LongTextTest::assertCut);
        assertThat(quotes.stream().map(Quote::id).distinct()).hasSize(1_500);
    }

    @Test
    void equalWordsHaveIdsOfTheirOwn() {
        List<Quote> quotes = quoted("a.txt", "Lou Martin : Oui.\n\n".repeat(2_000), Layout.TURNS)
                .quotes();
        assertThat(quotes.stream().map(Quote::id).distinct()).hasSize(2_000);
    }

    @Test
    void guillemetsThatNothingClosesAreTold() {
        String text =
                "Le conseil s'est réuni.\n\nLe maire dit : « nous voulons mieux, et il s'en va.\n\nFin de séance.";
        QuotedDocument quoted = quoted("a.txt", text, Layout.PROSE);
        assertThat(quoted.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.line()).isEqualTo(3);
            assertThat(notice.message()).contains("guillemet");
        });
        assertThat(quoted("a.txt", text.replace("mieux,", "mieux »,"), Layout.PROSE)
                        .notices())
                .isEmpty();
    }

    @Test
    void cuesWithoutATimeThatCanBeReadKeepTheirWords() {
        List<Quote> quotes = quoted(
                        "a.srt",
                        "1\n00:00:01,000 --> 00:00:02,000\nBonjour à vous.\n\n2\n00:99 --> x\nSans heure.\n\n"
                                + "3\n00:00:05,000 --> 00:00:06,000\nAu\n\nrevoir.\n",
                        null)
                .quotes();
        assertThat(quotes).extracting(Quote::text).containsExactly("Bonjour à vous.", "Sans heure.", "Au revoir.");
        assertThat(quotes.get(1).time()).isNull();
        assertThat(quotes.get(2).time()).isNotNull();
    }

    private static void assertCut(Quote quote) {
        assertThat(quote.parts()).allSatisfy(part -> assertThat(part.exact()).isNotBlank());
        assertThat(quote.text()).isNotBlank();
    }

    /// A number in letters: names hold no digits.
    private static String letters(int number) {
        return Integer.toString(number)
                .chars()
                .mapToObj(digit -> Character.toString("aeioubdlnt".charAt(digit - '0')))
                .collect(Collectors.joining());
    }

    private static String numbered(String line, int times) {
        return IntStream.range(0, times)
                .mapToObj(i -> line.replace("%d", Integer.toString(i)))
                .collect(Collectors.joining());
    }

    private static QuotedDocument quoted(String file, String text, @Nullable Layout layout) {
        Source source = Source.ofFile("a", file);
        Document document = Readers.read(layout == null ? source : source.withLayout(layout), new RawText(text));
        QuotedDocument quoted = new Quoter(new Authorities(List.of(), List.of(), List.of())).quote(document, List.of());
        quoted.quotes()
                .forEach(quote -> quote.parts()
                        .forEach(part ->
                                assertThat(document.raw().cut(part.span())).isEqualTo(part.exact())));
        return quoted;
    }
}
