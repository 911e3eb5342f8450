package fr.verbatim.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnnamedSignatureTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "dans la salle",
                "une dame au fond de la salle",
                "une voix dans le public",
                "question du public",
                "le public"
            })
    void aBracketMaySayThatTheRoomSpeaks(String bracketed) {
        assertThat(UnnamedSignature.findInRoom(bracketed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rires dans la salle",
                "applaudissements du public",
                "il quitte la salle",
                "elle est dans la salle",
                "rebaptisé Pop assistant",
                "la salle des machines"
            })
    void whatTheRoomDoesSaysNothingOfTheWords(String bracketed) {
        assertThat(UnnamedSignature.findInRoom(bracketed)).isEmpty();
    }
}
