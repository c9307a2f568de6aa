package matml.checks.post03;

import java.util.Arrays;
import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.kit.Tolerance;
import matml.post03.Vectors;
import org.junit.jupiter.api.DisplayName;

/** Small cases to follow on paper: the body-centred and the hexagonal cell of the exercise's text. */
@Exercise("post03/vectors")
class VectorsTest {
    private final double[][] bodyCentred = {{-1, 1, 1}, {1, -1, 1}, {1, 1, -1}};
    private final double[][] hexagonal = {{2, 0, 0}, {-1, Math.sqrt(3), 0}, {0, 0, 3}};

    @Check(task = 1)
    @DisplayName("the dot product of two vectors")
    void dotProduct(Observations see) {
        double[] a = {1, 2, 3};
        double[] b = {4, -5, 6};
        see.situation("two vectors")
                .given("a", a)
                .given("b", b)
                .number("dot", () -> Vectors.dot(a, b))
                .is(12);
    }

    @Check(task = 2)
    @DisplayName("twice a vector, plus another")
    void twiceAVectorPlusAnother(Observations see) {
        double[] x = {1, 2, 3};
        double[] y = {4, -5, 6};
        see.situation("two vectors")
                .given("s", 2)
                .given("x", x)
                .given("y", y)
                .numbers("axpy", () -> Vectors.axpy(2, x, y))
                .are(6, -1, 12);
    }

    @Check(task = 3)
    @DisplayName("the angle of the hexagonal cell, and the one between a vector and three times itself")
    void angles(Observations see) {
        double[] a = hexagonal[0].clone();
        double[] b = hexagonal[1].clone();
        see.situation("the hexagonal cell")
                .given("a", a)
                .given("b", b)
                .number("angle in degrees", () -> Vectors.angleDegrees(a, b))
                .is(120);
        double[] once = {0.1, 0.3, 0.6};
        double[] thrice = {3 * 0.1, 3 * 0.3, 3 * 0.6};
        see.situation("parallel vectors")
                .given("a", once)
                .given("b", thrice)
                .number("angle in degrees", () -> Vectors.angleDegrees(once, thrice))
                .is(0, Tolerance.absolute(1e-5));
    }

    @Check(task = 4)
    @DisplayName("the metric of the body-centred and of the hexagonal cell")
    void metrics(Observations see) {
        observeMetric(see, "body-centred", bodyCentred, 3, -1, -1, -1, 3, -1, -1, -1, 3);
        observeMetric(see, "hexagonal", hexagonal, 4, -2, 0, -2, 4, 0, 0, 0, 9);
    }

    private void observeMetric(Observations see, String situation, double[][] lattice, double... expected) {
        see.situation(situation)
                .given("lattice", lattice)
                .numbers("metric, row after row", () -> Arrays.stream(Vectors.metric(lattice))
                        .flatMapToDouble(Arrays::stream)
                        .toArray())
                .are(expected);
    }

    @Check(task = 5)
    @DisplayName("from a corner of the body-centred cell to the middle of a face, and along the hexagonal one")
    void distances(Observations see) {
        double[] corner = {0, 0, 0};
        double[] face = {0.5, 0.5, 0};
        see.situation("body-centred")
                .given("lattice", bodyCentred)
                .given("from", corner)
                .given("to", face)
                .number("distance", () -> Vectors.distance(bodyCentred, corner, face))
                .is(1);
        double[] up = {0.5, 0.5, 1};
        see.situation("hexagonal")
                .given("lattice", hexagonal)
                .given("from", corner)
                .given("to", up)
                .number("distance", () -> Vectors.distance(hexagonal, corner, up))
                .is(Math.sqrt(10));
    }
}
