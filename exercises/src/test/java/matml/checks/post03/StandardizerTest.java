package matml.checks.post03;

import java.util.Arrays;
import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.post03.Standardizer;
import org.junit.jupiter.api.DisplayName;

/** Public checks: bond lengths (angstrom) and gaps (eV) of GaAs, InAs, GaP and InP, as in the text. */
@Exercise("post03/standardizer")
class StandardizerTest {
    private final double[][] x = {{2.45, 1.42}, {2.62, 0.35}, {2.36, 2.26}, {2.54, 1.34}};

    private final double[] boronNitride = {1.57, 6.36};

    /** Divided by n. */
    private final double[] deviation = {Math.sqrt(0.037875 / 4), Math.sqrt(1.832875 / 4)};

    @Check(task = 1, points = 2)
    @DisplayName("GaAs and BN on the scale of four crystals")
    void crystalsOnTheScale(Observations see) {
        see.situation("GaAs, a training row")
                .given("x", x)
                .numbers("transform", () -> withN(Standardizer.fit(x).transform(x[0])))
                .are(-0.0425 / deviation[0], 0.0775 / deviation[1]);
        see.situation("BN, which is none")
                .given("x", x)
                .given("row", boronNitride)
                .numbers("transform", () -> withN(Standardizer.fit(x).transform(boronNitride)))
                .are(-0.9225 / deviation[0], 5.0175 / deviation[1]);
    }

    @Check(task = 2, points = 2)
    @DisplayName("a single new crystal keeps the scale of the four")
    void oneNewCrystal(Observations see) {
        double[][] rows = {boronNitride};
        see.situation("BN alone")
                .given("x", x)
                .given("rows", rows)
                .numbers("transformAll, its only row", () -> withN(
                        Standardizer.fit(x).transformAll(rows)[0]))
                .are(-0.9225 / deviation[0], 5.0175 / deviation[1]);
    }

    @Check(task = 3, points = 2)
    @DisplayName("there and back, and zeros become the means")
    void thereAndBack(Observations see) {
        see.situation("zeros")
                .given("x", x)
                .numbers("inverse", () -> Standardizer.fit(x).inverse(new double[2]))
                .are(2.4925, 1.3425);
        see.situation("BN there and back")
                .given("x", x)
                .numbers("inverse of transform", () -> {
                    Standardizer standardizer = Standardizer.fit(x);
                    return standardizer.inverse(standardizer.transform(boronNitride));
                })
                .are(boronNitride);
    }

    @Check(task = 4, points = 2)
    @DisplayName("a coordination number of 4 in every row has no influence")
    void coordination(Observations see) {
        double[][] coordinated = {{2.45, 4}, {2.62, 4}, {2.36, 4}, {2.54, 4}};
        double[] rockSalt = {2.82, 6};
        see.situation("a row with 6")
                .given("x", coordinated)
                .given("row", rockSalt)
                .numbers("transform", () -> withN(Standardizer.fit(coordinated).transform(rockSalt)))
                .are(0.3275 / deviation[0], 0);
        see.situation("zeros")
                .given("x", coordinated)
                .numbers("inverse", () -> Standardizer.fit(coordinated).inverse(new double[2]))
                .are(2.4925, 4);
    }

    /** The same row divided by n: whoever divides by n - 1 has numbers that are smaller by the root of 3/4. */
    private double[] withN(double[] row) {
        double one = Standardizer.fit(new double[][] {{1}, {2}, {4}, {9}}).transform(new double[] {9})[0];
        boolean byOneLess = Math.abs(one - 5 / Math.sqrt(38 / 3.0)) < 1e-9;
        return byOneLess && row != null
                ? Arrays.stream(row).map(value -> value * Math.sqrt(4 / 3.0)).toArray()
                : row;
    }
}
