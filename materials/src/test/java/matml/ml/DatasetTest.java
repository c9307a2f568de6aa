package matml.ml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatasetTest {
    private final double[][] x = {{1, 2}, {3, 4}, {5, 6}};
    private final double[] y = {0.1, 0.2, 0.3};
    private final List<String> groups = new ArrayList<>(List.of("A", "B", "A"));
    private final Dataset data = new Dataset(x, y, groups);

    @Test
    void keepsNothingOfTheCallers() {
        x[0][0] = 99;
        x[1] = new double[] {99, 99};
        y[0] = 99;
        groups.set(0, "Z");

        assertThat(data.x()).isDeepEqualTo(new double[][] {{1, 2}, {3, 4}, {5, 6}});
        assertThat(data.y()).containsExactly(0.1, 0.2, 0.3);
        assertThat(data.groups()).containsExactly("A", "B", "A").isUnmodifiable();
    }

    @Test
    void givesNothingAway() {
        data.x()[0][0] = 99;
        data.y()[0] = 99;

        assertThat(data.x()[0][0]).isEqualTo(1);
        assertThat(data.y()[0]).isEqualTo(0.1);
    }

    @Test
    void knowsItsShape() {
        assertThat(data.size()).isEqualTo(3);
        assertThat(data.features()).isEqualTo(2);
        assertThat(data).hasToString("Dataset of 3 rows with 2 features");
        Dataset empty = new Dataset(new double[0][], new double[0], List.of());
        assertThat(empty.size()).isZero();
        assertThat(empty.features()).isZero();
    }

    @Test
    void isEqualByContent() {
        Dataset same = new Dataset(data.x(), data.y(), List.of("A", "B", "A"));
        assertThat(same).isEqualTo(data).hasSameHashCodeAs(data);
        assertThat(new Dataset(x, y, List.of("A", "B", "C"))).isNotEqualTo(data);
        assertThat(new Dataset(x, new double[] {0.1, 0.2, 0}, groups)).isNotEqualTo(data);
        assertThat(new Dataset(new double[][] {{1, 2}, {3, 4}, {5, 7}}, y, groups))
                .isNotEqualTo(data);
        assertThat(data).isNotEqualTo("data");
    }

    @Test
    void selectsRowsInTheGivenOrder() {
        Dataset some = data.select(new int[] {2, 0, 2});
        assertThat(some.x()).isDeepEqualTo(new double[][] {{5, 6}, {1, 2}, {5, 6}});
        assertThat(some.y()).containsExactly(0.3, 0.1, 0.3);
        assertThat(some.groups()).containsExactly("A", "A", "A");
        assertThatIllegalArgumentException().isThrownBy(() -> data.select(new int[] {3}));
        assertThatIllegalArgumentException().isThrownBy(() -> data.select(new int[] {-1}));
    }

    @Test
    void refusesWhatDoesNotFitTogether() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Dataset(x, new double[2], groups));
        assertThatIllegalArgumentException().isThrownBy(() -> new Dataset(x, y, List.of("A", "B")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dataset(new double[][] {{1, 2}, {3}, {5, 6}}, y, groups))
                .withMessageContaining("row 1");
        assertThatNullPointerException().isThrownBy(() -> new Dataset(new double[][] {{1}, null, {2}}, y, groups));
        assertThatNullPointerException().isThrownBy(() -> new Dataset(x, y, Arrays.asList("A", null, "B")));
    }
}
