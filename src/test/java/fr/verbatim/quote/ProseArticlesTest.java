package fr.verbatim.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Invented articles, letters, minutes and pages: what a careful reader finds in them, and under whose name.
class ProseArticlesTest {
    private static final double FLOOR = 0.95;

    static List<Article> articles() {
        return Article.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void noWrongNameIsGivenAsEstablished(Article article) {
        assertThat(article.compare().wrongEstablished()).isEmpty();
    }

    @Test
    void wordsAreFoundAndNamedAsACarefulReaderWould() {
        List<Comparison> all = articles().stream().map(Article::compare).toList();
        List<String> faults = all.stream().flatMap(one -> one.faults().stream()).toList();
        int expected = all.stream().mapToInt(Comparison::expected).sum();
        int found = all.stream().mapToInt(Comparison::found).sum();
        int extra = all.stream().mapToInt(Comparison::extra).sum();
        int named = all.stream().mapToInt(Comparison::named).sum();
        int right = all.stream().mapToInt(Comparison::namedRight).sum();
        int wrong = all.stream().mapToInt(Comparison::wrongNamed).sum();
        assertThat(all).hasSizeGreaterThanOrEqualTo(20);
        assertThat((double) found / expected).as("found: %s", faults).isGreaterThanOrEqualTo(FLOOR);
        assertThat((double) found / (found + extra)).as("precision: %s", faults).isGreaterThanOrEqualTo(FLOOR);
        assertThat((double) right / named).as("names: %s", faults).isGreaterThanOrEqualTo(FLOOR);
        assertThat((double) wrong / named).as("wrong names: %s", faults).isLessThanOrEqualTo(1 - FLOOR);
    }
}
