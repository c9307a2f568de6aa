package matml.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DistributionTest {
    @Test
    void allPointsHaveABarOfTheirOwn() {
        Distribution spread = Distribution.of(List.of(0.0, 9.99, 10.0, 99.9, 100.0));
        assertThat(spread.bars()).containsExactly(2, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1);
        assertThat(spread.lowest()).isZero();
        assertThat(spread.highest()).isEqualTo(100);
    }

    /** As QUARTILE.INC of a spreadsheet says of 10, 20, 30, 40. */
    @Test
    void quartilesLieBetweenValues() {
        Distribution spread = Distribution.of(List.of(40.0, 10.0, 30.0, 20.0));
        assertThat(spread.lowerQuartile()).isEqualTo(17.5);
        assertThat(spread.median()).isEqualTo(25);
        assertThat(spread.mean()).isEqualTo(25);
        assertThat(spread.upperQuartile()).isEqualTo(32.5);
    }

    @Test
    void oneIsItsOwnQuartile() {
        Distribution spread = Distribution.of(List.of(60.0));
        assertThat(List.of(spread.lowerQuartile(), spread.median(), spread.upperQuartile()))
                .containsOnly(60.0);
    }
}
