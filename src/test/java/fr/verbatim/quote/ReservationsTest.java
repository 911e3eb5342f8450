package fr.verbatim.quote;

import static org.assertj.core.api.Assertions.assertThat;

import fr.verbatim.model.Authorities;
import fr.verbatim.model.Reservation;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ReservationsTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/quote/reservations.tsv", delimiter = '\t', quoteCharacter = '\0')
    void whatASentenceLeavesOpenStandsWithItsWords(String sentence, String expected) {
        String found = Said.quotes(Authorities.EMPTY, "essai.txt", "Un titre\n\n" + sentence + "\n").stream()
                .map(quote -> Optional.ofNullable(quote.saying().reservation())
                        .map(ReservationsTest::shown)
                        .orElse("-"))
                .collect(Collectors.joining(" | "));
        assertThat(found).as(sentence).isEqualTo(expected);
    }

    private static String shown(Reservation reservation) {
        return reservation.kind().name().toLowerCase(Locale.ROOT) + " " + reservation.printed();
    }
}
