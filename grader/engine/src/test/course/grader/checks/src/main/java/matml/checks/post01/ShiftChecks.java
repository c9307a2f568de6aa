package matml.checks.post01;

import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.post01.Shift;
import org.junit.jupiter.api.DisplayName;

@Exercise("post01/shift")
class ShiftChecks {
    @Check(task = 1, points = 2)
    @DisplayName("three values less their mean")
    void centredValues(Observations see) {
        double[] values = {1, 2, 6};
        see.situation("three values")
                .given("values", values)
                .numbers("centred", () -> Shift.centred(values))
                .are(-2, -1, 3);
    }
}
