package fr.verbatim.quote;

import static org.assertj.core.api.Assertions.assertThat;

import fr.verbatim.model.Authorities;
import fr.verbatim.model.Document;
import fr.verbatim.model.Quote;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Source;
import fr.verbatim.reader.Readers;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts that nobody writes: the time they take grows with their length.
class ProseHostileTest {
    private static final int SMALL = 2_500;
    private static final int GROWTH = 4;
    /// Linear growth gives 4, a quadratic one 16; what lies between is the machine's.
    private static final double BOUND = 10;

    private static final Map<String, IntFunction<String>> TEXTS = Map.of(
            "opening guillemets and no closing one", size -> "« ".repeat(4 * size) + "Paul Ménard parle.",
            "closing guillemets and no opening one", size -> "Paul Ménard parle » ".repeat(size),
            "one long line", size -> "Paul Ménard a rappelé à la ministre que le projet avance, ".repeat(size),
            "quotations in one sentence", size -> numbered("« Nous irons %d fois », dit Paul Ménard, ", size),
            "a chain of complements", size -> "Le maire " + "de la ville ".repeat(size) + "a dit que oui.",
            "a chain of names", size -> "Paul Ménard et ".repeat(size) + "la ministre ont dit que oui.",
            "incises in one quotation", size -> "« " + "Nous irons, dit Paul Ménard, demain. ".repeat(size) + "»");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "opening guillemets and no closing one",
                "closing guillemets and no opening one",
                "one long line",
                "quotations in one sentence",
                "a chain of complements",
                "a chain of names",
                "incises in one quotation"
            })
    void timeGrowsWithTheText(String name) {
        IntFunction<String> text = TEXTS.getOrDefault(name, size -> "");
        quotes(text.apply(SMALL));
        long small = least(text.apply(SMALL));
        long large = least(text.apply(SMALL * GROWTH));
        assertThat((double) large / Math.max(small, 5_000_000)).as(name).isLessThan(BOUND);
    }

    @Test
    void tenThousandQuotationsInOneSentenceAreAllFound() {
        assertThat(quotes(numbered("« Nous irons %d fois », dit Paul Ménard, ", 10_000)))
                .hasSize(10_000);
    }

    @Test
    void aStrayGuillemetCostsNoLaterQuotation() {
        List<Quote> quotes = quotes("Il note « sans fermer. « Nous irons demain », dit Paul Ménard.");
        assertThat(quotes).extracting(Quote::text).containsExactly("Nous irons demain");
    }

    private static String numbered(String pattern, int size) {
        return IntStream.range(0, size).mapToObj(pattern::formatted).collect(Collectors.joining());
    }

    /// Of this thread's own time, in nanoseconds: what else the machine does must not count.
    private static long least(String text) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = threads.getCurrentThreadCpuTime();
            quotes(text);
            least = Math.min(least, threads.getCurrentThreadCpuTime() - start);
        }
        return least;
    }

    private static List<Quote> quotes(String text) {
        RawText raw = new RawText(text);
        Document document = Readers.read(Source.ofFile("essai", "essai.txt"), raw);
        return new Quoter(Authorities.EMPTY).quote(document, List.of()).quotes();
    }
}
