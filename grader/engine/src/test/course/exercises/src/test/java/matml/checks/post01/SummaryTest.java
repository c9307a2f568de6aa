package matml.checks.post01;

import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.post01.Summary;
import org.junit.jupiter.api.DisplayName;

@Exercise("post01/summary")
class SummaryTest {
    @Check(task = 1)
    @DisplayName("the mean of three values")
    void meanOfThree(Observations see) {
        double[] values = {1, 2, 6};
        see.situation("three values")
                .given("values", values)
                .number("mean", () -> Summary.mean(values))
                .is(3);
    }
}
