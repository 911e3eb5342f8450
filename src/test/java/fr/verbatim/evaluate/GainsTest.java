package fr.verbatim.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class GainsTest {
    @Test
    void theBestOrderGainsEverything() {
        assertThat(Gains.normalised(List.of(3.0, 1.0), List.of(1.0, 3.0), 10)).isEqualTo(1);
    }

    @Test
    void aGainAtRankTwoIsDividedByTheLogarithmOfThree() {
        assertThat(Gains.normalised(List.of(0.0, 1.0), List.of(1.0), 10))
                .isCloseTo(Math.log(2) / Math.log(3), within(1e-12));
    }

    @Test
    void whatStandsBelowTheDepthGainsNothing() {
        assertThat(Gains.normalised(List.of(0.0, 1.0), List.of(1.0), 1)).isZero();
        assertThat(Gains.normalised(List.of(), List.of(), 10)).isZero();
    }
}
