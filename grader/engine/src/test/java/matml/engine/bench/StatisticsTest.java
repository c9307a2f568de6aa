package matml.engine.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatisticsTest {
    @Test
    void medianIsTheMiddle() {
        assertThat(Statistics.median(List.of(3.0, 1.0, 9.0))).isEqualTo(3);
        assertThat(Statistics.median(List.of(4.0, 1.0, 9.0, 2.0))).isEqualTo(3);
        assertThat(Statistics.median(List.of(7.0))).isEqualTo(7);
        assertThat(Statistics.median(List.of())).isNaN();
    }

    @Test
    void wallAndCpuHaveTheirOwnMediansAndThePeakIsTheLargest() {
        Usage median = Usage.median(List.of(
                new Usage(1, 30.0, 500L, 0.5),
                new Usage(2, 10.0, 900L, 1.5),
                new Usage(3, 20.0, null, null),
                new Usage(9, null, 100L, null)));

        assertThat(median).isEqualTo(new Usage(2.5, 20.0, 900L, 1.0));
    }

    @Test
    void whatIsNotKnownStaysUnknown() {
        assertThat(Usage.median(List.of(new Usage(1, null, null, null)))).isEqualTo(new Usage(1, null, null, null));
        assertThat(new Usage(8, null, 5L, null).per(4)).isEqualTo(new Usage(2, null, 5L, null));
        assertThat(new Usage(8, 4.0, null, null).per(4)).isEqualTo(new Usage(2, 1.0, null, null));
    }
}
