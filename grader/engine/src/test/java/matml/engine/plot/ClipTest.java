package matml.engine.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClipTest {
    private final Clip clip = new Clip(0, 0, 10, 10);

    @Test
    void whatIsInsideStaysAsItIs() {
        double[] line = {1, 1, 5, 9, 10, 10};

        assertThat(clip.visible(line)).containsExactly(line);
    }

    @Test
    void whatLeavesAndComesBackIsTwoLines() {
        List<double[]> parts = clip.visible(new double[] {5, 5, 5, 15, 7, 15, 7, 5});

        assertThat(parts).hasSize(2);
        assertThat(parts.get(0)).containsExactly(5, 5, 5, 10);
        assertThat(parts.get(1)).containsExactly(7, 10, 7, 5);
    }

    @Test
    void whatCrossesFromOutsideToOutsideIsCutTwice() {
        assertThat(clip.visible(new double[] {-5, 5, 15, 5})).containsExactly(new double[] {0, 5, 10, 5});
    }

    @Test
    void whatNeverComesInIsNotThere() {
        assertThat(clip.visible(new double[] {-5, 0, -5, 10, -1, 12})).isEmpty();
        assertThat(clip.visible(new double[] {3, 3})).isEmpty();
        assertThat(clip.visible(new double[0])).isEmpty();
    }

    @Test
    void hugeNumbersGiveNothingButFiniteOnes() {
        for (double[] part : clip.visible(new double[] {5, 5, 5, 1e300, 6, -1e300, 7, Double.MAX_VALUE})) {
            assertThat(Arrays.stream(part)).allMatch(Double::isFinite);
        }
    }
}
