package matml.materials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnealingFurnaceTest {
    private final AnnealingFurnace furnace = AnnealingFurnace.standard();

    @Test
    void hasAStateForEveryHourAndLevel() {
        assertThat(furnace.states()).isEqualTo(45);
        assertThat(furnace.actions()).isEqualTo(3);
        assertThat(furnace.hours()).isEqualTo(8);
        assertThat(furnace.levels()).isEqualTo(5);
        assertThat(furnace.hour(furnace.start())).isZero();
        assertThat(furnace.level(furnace.start())).isZero();
        assertThat(furnace.hour(13)).isEqualTo(2);
        assertThat(furnace.level(13)).isEqualTo(3);
    }

    @Test
    void movesByOneLevelAndPaysForTheNewOne() {
        assertThat(furnace.step(7, AnnealingFurnace.HEAT)).isEqualTo(new AnnealingFurnace.Step(6, 13, false));
        assertThat(furnace.step(7, AnnealingFurnace.HOLD)).isEqualTo(new AnnealingFurnace.Step(3, 12, false));
        assertThat(furnace.step(7, AnnealingFurnace.COOL)).isEqualTo(new AnnealingFurnace.Step(1, 11, false));
        assertThat(furnace.step(0, AnnealingFurnace.COOL)).isEqualTo(new AnnealingFurnace.Step(0, 5, false));
        assertThat(furnace.step(4, AnnealingFurnace.HEAT)).isEqualTo(new AnnealingFurnace.Step(-4, 9, false));
    }

    @Test
    void takesTheFilmOutAfterTheLastHour() {
        assertThat(furnace.step(37, AnnealingFurnace.HOLD)).isEqualTo(new AnnealingFurnace.Step(3 - 16, 42, true));
        assertThat(furnace.step(36, AnnealingFurnace.COOL)).isEqualTo(new AnnealingFurnace.Step(0, 40, true));
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> furnace.step(0, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> furnace.step(0, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> furnace.step(-1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> furnace.step(40, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new AnnealingFurnace(new double[0], 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new AnnealingFurnace(new double[] {1}, 1, 0));
    }

    /** All 6561 schedules. */
    @Test
    void hasOneBestSchedule() {
        List<Double> sums = new ArrayList<>();
        int[] best = null;
        double largest = Double.NEGATIVE_INFINITY;
        for (int code = 0; code < 6561; code++) {
            int[] schedule = new int[8];
            int rest = code;
            double sum = 0;
            int state = furnace.start();
            for (int hour = 0; hour < 8; hour++) {
                schedule[hour] = rest % 3;
                rest /= 3;
                AnnealingFurnace.Step step = furnace.step(state, schedule[hour]);
                sum += step.reward();
                state = step.next();
            }
            sums.add(sum);
            if (sum > largest) {
                largest = sum;
                best = schedule;
            }
        }
        double[] sorted =
                sums.stream().mapToDouble(Double::doubleValue).sorted().toArray();

        assertThat(Arrays.toString(best)).isEqualTo("[2, 2, 2, 1, 1, 0, 0, 0]");
        assertThat(sorted[6560]).isEqualTo(26);
        assertThat(sorted[6559]).isEqualTo(24);
    }
}
