package matml.checks.post01;

import java.util.Arrays;
import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.post01.Summary;
import org.junit.jupiter.api.DisplayName;

@Exercise("post01/summary")
class SummaryChecks {
    @Check(task = 1, points = 2)
    @DisplayName("the mean of five values")
    void meanOfFive(Observations see) {
        double[] values = {1.5, 2.25, 6, -3, 10};
        see.situation("five values")
                .given("values", values)
                .number("mean", () -> Summary.mean(values))
                .is(3.35);
        see.situation("one value").number("mean", () -> Summary.mean(new double[] {4})).is(4);
    }

    @Check(task = 1)
    @DisplayName("the mean of random values")
    void meanOfRandomValues(Observations see) {
        double[] values = see.random("mean").doubles(20).toArray();
        see.seeded("random values")
                .given("values", values)
                .number("mean", () -> Summary.mean(values))
                .is(Arrays.stream(values).average().orElseThrow());
    }

    @Check(task = 2, points = 3)
    @DisplayName("the range of five values")
    void rangeOfFive(Observations see) {
        double[] values = {1.5, 2.25, 6, -3, 10};
        see.situation("five values")
                .given("values", values)
                .numbers("range", () -> {
                    var range = Summary.range(values);
                    return new double[] {range.low(), range.high()};
                })
                .are(-3, 10);
    }
}
