package fr.verbatim.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedDateTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Paris, Théâtre de la Concorde, le 10 février 2025 | 2025-02-10 |            | le 10 février 2025
        Lyon, mardi 1er mars 2022                         | 2022-03-01 |            | mardi 1er mars 2022
        Grenoble, du 5 au 6 février 2025                  | 2025-02-05 | 2025-02-06 | du 5 au 6 février 2025
        les 5 et 6 AOÛT 2024 à Brest                      | 2024-08-05 | 2024-08-06 | les 5 et 6 AOÛT 2024
        du 28 février au 2 mars 2025                      | 2025-02-28 | 2025-03-02 | du 28 février au 2 mars 2025
        du 30 décembre 2024 au 2 janvier 2025             | 2024-12-30 | 2025-01-02 | du 30 décembre 2024 au 2 janvier 2025
        Réunion publique du 03/11/2023, salle 2           | 2023-11-03 |            | du 03/11/2023
        Le 31 février 2025 ou le 3 mars 2025              | 2025-03-03 |            | le 3 mars 2025
        """)
    void aDateIsReadWithItsYear(String text, String start, String end, String words) {
        PrintedDate date = PrintedDate.find(text).orElseThrow();
        assertThat(date.start()).hasToString(start);
        assertThat(date.end() == null ? null : date.end().toString()).isEqualTo(end);
        assertThat(text.substring(date.from(), date.to())).isEqualTo(words);
    }

    @Test
    void withoutYearOrInNoCalendarThereIsNoDate() {
        assertThat(PrintedDate.find("Jeudi 13 mars, à midi")).isEmpty();
        assertThat(PrintedDate.find("le 31 février 2025, le 0 mai 2025")).isEmpty();
        assertThat(PrintedDate.find("article 12/3/2, version 1.2.2025.4")).isEmpty();
    }
}
