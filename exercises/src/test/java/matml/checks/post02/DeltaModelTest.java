package matml.checks.post02;

import java.util.function.BiFunction;
import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.ml.Regressor;
import matml.post02.DeltaModel;
import org.junit.jupiter.api.DisplayName;

/** Public checks: three semiconductors in a cheap and an expensive tight-binding model, the example of the text. */
@Exercise("post02/delta-learning")
class DeltaModelTest {
    private final double[][] bondLength = {{2.448}, {2.352}, {2.541}};
    private final double[] low = {2.910, 3.660, 3.500};
    private final double[] high = {1.550, 1.171, 1.410};

    @Check(task = 1)
    @DisplayName("the corrections of GaAs, Si and InP")
    void correctionsOfThree(Observations see) {
        see.situation("three semiconductors")
                .given("low", low)
                .given("high", high)
                .numbers("corrections", () -> DeltaModel.corrections(low, high))
                .are(-1.360, -2.489, -2.090);
    }

    @Check(task = 2)
    @DisplayName("the correction for a bond of 2.43 A, from the nearest of the three")
    void correctionOfTheNearest(Observations see) {
        double[] row = {2.43};
        see.situation("three semiconductors")
                .given("x", bondLength)
                .given("low", low)
                .given("high", high)
                .given("row", row)
                .number("correction", () -> DeltaModel.fit(bondLength, low, high, nearest())
                        .correction(row))
                .is(-1.360);
    }

    @Check(task = 3)
    @DisplayName("a cheap gap of 3.20 eV, corrected like that of the nearest of the three")
    void correctedGap(Observations see) {
        double[] row = {2.43};
        see.situation("three semiconductors")
                .given("x", bondLength)
                .given("low", low)
                .given("high", high)
                .given("row", row)
                .number("prediction for a cheap gap of 3.20 eV", () -> DeltaModel.fit(bondLength, low, high, nearest())
                        .predict(row, 3.20))
                .is(1.84);
        see.follows(2, () -> {
            DeltaModel model = DeltaModel.fit(bondLength, low, high, nearest());
            return model.predict(row, 3.20) == 3.20 + model.correction(row);
        });
    }

    @Check(task = 4)
    @DisplayName("the scissor says the mean of three corrections for every row")
    void scissorOfThree(Observations see) {
        double[] labels = {-1.360, -2.489, -2.090};
        double[] row = {9.99};
        see.situation("three corrections")
                .given("x", bondLength)
                .given("labels", labels)
                .given("row", row)
                .number(
                        "prediction",
                        () -> DeltaModel.scissor().apply(bondLength, labels).predict(row))
                .is(-1.9796666666666667);
    }

    /** A learner whose models repeat the label of the nearest training row, by the first feature. */
    private static BiFunction<double[][], double[], Regressor> nearest() {
        return (x, y) -> row -> {
            int nearest = 0;
            for (int i = 1; i < x.length; i++) {
                if (Math.abs(x[i][0] - row[0]) < Math.abs(x[nearest][0] - row[0])) {
                    nearest = i;
                }
            }
            return y[nearest];
        };
    }
}
