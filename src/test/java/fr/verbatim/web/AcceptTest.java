package fr.verbatim.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {
    private static final List<String> OFFERED = List.of("text/plain", "text/html", "application/x-bibtex");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        */*                                        | text/plain
        text/html                                  | text/html
        TEXT/HTML; charset=utf-8                   | text/html
        text/*                                     | text/plain
        text/*;q=0.5, application/x-bibtex         | application/x-bibtex
        text/plain;q=0, */*                        | text/html
        text/html;q=0.1, */*;q=0.05                | text/html
        application/x-bibtex;q=0.3, text/plain;q=0.30 | text/plain
        image/png, application/*;q=0.001           | application/x-bibtex
        image/png                                  | nothing
        */*;q=0                                    | nothing
        text/html;q=0.000                          | nothing
        ;;,                                        | nothing
        """)
    void theFormLikedBestIsChosen(String header, String chosen) {
        assertThat(Accept.of(header).best(OFFERED).orElse("nothing")).isEqualTo(chosen);
    }

    @Test
    void whoSaysNothingTakesAnything() {
        assertThat(Accept.of(null).best(OFFERED)).contains("text/plain");
        assertThat(Accept.of(" ").takes("image/png")).isTrue();
    }
}
