package matml.checks.post03;

import java.util.Arrays;
import java.util.Random;
import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.kit.Tolerance;
import matml.post03.Vectors;
import org.junit.jupiter.api.DisplayName;

/**
 * Hidden checks of {@link Vectors}. Components differ in size and sign, no lattice is orthogonal or equal to its
 * transpose, one has fewer vectors than components, and differences of coordinates go beyond half a cell.
 */
@Exercise("post03/vectors")
class VectorsChecks {
    /** For parallel vectors: the arccosine near 1 turns the last digit of its argument into 1e-6 degrees. */
    private static final Tolerance NEARLY_PARALLEL = Tolerance.absolute(1e-5);

    private final double[] a = {1.5, -2, 0.25};
    private final double[] b = {4, 0.5, -8};
    private final double[][] triclinic = {{2, 0, 0}, {0.5, 3, 0}, {-1, 0.25, 4}};
    private final double[][] layer = {{3, 0, 1}, {-1.5, 2.5, 0.5}};

    @Check(task = 1, points = 2)
    @DisplayName("the dot product of vectors with one to five components of both signs")
    void dotOfAnyLength(Observations see) {
        observeDot(see, "three components", a, b, 3);
        observeDot(see, "one component", new double[] {-2.5}, new double[] {3}, -7.5);
        observeDot(
                see,
                "five components",
                new double[] {0.5, -1.25, 3, 2, -0.75},
                new double[] {2, 4, -0.5, 1.5, 8},
                -8.5);
        observeDot(see, "many digits", new double[] {1.4241, 0.6613}, new double[] {2.0057, -3.3311}, 0.65346094);
    }

    private void observeDot(Observations see, String situation, double[] one, double[] other, double expected) {
        see.situation(situation)
                .given("a", one)
                .given("b", other)
                .number("dot", () -> Vectors.dot(one, other))
                .is(expected);
    }

    @Check(task = 1)
    @DisplayName("the dot product of random vectors, compared with the formula")
    void dotOfRandomVectors(Observations see) {
        Random random = see.random("dot");
        double[] one = random.doubles(40, 0, 6).toArray();
        double[] other = random.doubles(40, 0, 6).toArray();
        see.seeded("40 random components")
                .given("a", one)
                .given("b", other)
                .number("dot", () -> Vectors.dot(one, other))
                .is(product(one, other));
    }

    @Check(task = 1)
    @DisplayName("the dot product refuses vectors of different lengths")
    void dotRefuses(Observations see) {
        see.situation("the second one shorter")
                .refuses("a shorter second vector", () -> Vectors.dot(new double[] {1, 2, 3}, new double[] {1, 2}));
        see.situation("the first one shorter")
                .refuses("a shorter first vector", () -> Vectors.dot(new double[] {1, 2}, new double[] {1, 2, 3}));
    }

    @Check(task = 2, points = 2)
    @DisplayName("s x + y for factors of both signs, and for vectors of one to five components")
    void axpyOfAnyFactor(Observations see) {
        observeAxpy(see, "a factor above 1", 3, a, b, 8.5, -5.5, -7.25);
        observeAxpy(see, "a negative factor", -0.5, a, b, 3.25, 1.5, -8.125);
        observeAxpy(see, "a factor of 0", 0, a, b, 4, 0.5, -8);
        observeAxpy(see, "one component", 2.5, new double[] {4}, new double[] {-3}, 7);
        observeAxpy(
                see,
                "five components",
                2,
                new double[] {0.5, -1.25, 3, 2, -0.75},
                new double[] {2, 4, -0.5, 1.5, 8},
                3,
                1.5,
                5.5,
                5.5,
                6.5);
    }

    private void observeAxpy(Observations see, String situation, double s, double[] x, double[] y, double... expected) {
        see.situation(situation)
                .given("s", s)
                .given("x", x)
                .given("y", y)
                .numbers("axpy", () -> Vectors.axpy(s, x, y))
                .are(expected);
    }

    @Check(task = 2)
    @DisplayName("the sum is an array of its own, also for a factor of 0, and stays as it is when the next one is made")
    void axpyMakesANewArray(Observations see) {
        observeArray(see, "a factor of 0", 0);
        observeArray(see, "a factor of 2", 2);
        see.situation("two sums, one after the other")
                .word("the first sum", () -> {
                    double[] first = Vectors.axpy(1, a.clone(), b.clone());
                    double[] before = first.clone();
                    Vectors.axpy(2, b.clone(), b.clone());
                    return Arrays.equals(first, before) ? "as it was" : "changed by the second call";
                })
                .is("as it was");
    }

    private void observeArray(Observations see, String situation, double s) {
        see.situation(situation)
                .given("s", s)
                .word("the sum is", () -> {
                    double[] x = a.clone();
                    double[] y = b.clone();
                    double[] sum = Vectors.axpy(s, x, y);
                    return sum == y ? "the caller's y" : sum == x ? "the caller's x" : "an array of its own";
                })
                .is("an array of its own");
    }

    @Check(task = 2)
    @DisplayName("s x + y refuses vectors of different lengths")
    void axpyRefuses(Observations see) {
        see.situation("y shorter")
                .refuses("a shorter y", () -> Vectors.axpy(2, new double[] {1, 2, 3}, new double[] {1, 2}));
        see.situation("x shorter")
                .refuses("a shorter x", () -> Vectors.axpy(2, new double[] {1, 2}, new double[] {1, 2, 3}));
    }

    @Check(task = 3, points = 2)
    @DisplayName("sharp, right and blunt angles between vectors of two to four components and different lengths")
    void anglesOfAllKinds(Observations see) {
        observeAngle(see, "a sharp angle", new double[] {1, 2, 3, 4}, new double[] {-2, 0.5, 1, 2}, 53.108597281608304);
        observeAngle(see, "a blunt angle", new double[] {2, -1, 0.5}, new double[] {-1.5, 3, 1}, 133.30073233612612);
        observeAngle(see, "a plane", new double[] {2, -1}, new double[] {1, 3}, 98.13010235415598);
        observeAngle(see, "a right angle", new double[] {0.5, 1, 0}, new double[] {2, -1, 3}, 90);
    }

    private void observeAngle(Observations see, String situation, double[] one, double[] other, double expected) {
        see.situation(situation)
                .given("a", one)
                .given("b", other)
                .number("angle in degrees", () -> Vectors.angleDegrees(one, other))
                .is(expected);
        followsOwnDot(see, one, other);
    }

    private void followsOwnDot(Observations see, double[] one, double[] other) {
        see.follows(1, () -> {
            double lengths = Math.sqrt(Vectors.dot(one, one) * Vectors.dot(other, other));
            double cosine = Vectors.dot(one, other) / lengths;
            return close(Vectors.angleDegrees(one, other), Math.toDegrees(Math.acos(cosine)));
        });
    }

    @Check(task = 3, points = 2)
    @DisplayName("parallel and antiparallel vectors, where rounding takes the cosine out of its range")
    void anglesOfParallelVectors(Observations see) {
        double[] one = {0.1, 0.3, 0.6};
        double[] other = {0.1, 0.3, 0.9};
        observeParallel(see, "parallel", one, times(3, one), 0);
        observeParallel(see, "parallel again", times(7, other), other, 0);
        observeParallel(see, "antiparallel", one, times(-3, one), 180);
        observeParallel(see, "antiparallel again", times(-7, other), other, 180);
    }

    private void observeParallel(Observations see, String situation, double[] one, double[] other, double expected) {
        see.situation(situation)
                .given("a", one)
                .given("b", other)
                .number("angle in degrees", () -> Vectors.angleDegrees(one, other))
                .is(expected, NEARLY_PARALLEL);
    }

    @Check(task = 3)
    @DisplayName("angles with a vector of length 0, and of vectors with different lengths, are refused")
    void angleRefuses(Observations see) {
        see.situation("no direction, first")
                .refuses("a first vector of length 0", () -> Vectors.angleDegrees(new double[3], a.clone()));
        see.situation("no direction, second")
                .refuses("a second vector of length 0", () -> Vectors.angleDegrees(a.clone(), new double[3]));
        see.situation("different lengths")
                .refuses("vectors of 3 and 2 components", () -> Vectors.angleDegrees(a.clone(), new double[] {1, 2}));
    }

    @Check(task = 4, points = 3)
    @DisplayName("the metric of a skew lattice, of a layer with two lattice vectors, and of a chain with one")
    void metricOfSkewLattices(Observations see) {
        observeMetric(see, "three lattice vectors", triclinic, 4, 1, -2, 1, 9.25, 0.25, -2, 0.25, 17.0625);
        observeMetric(see, "two lattice vectors", layer, 10, -4, -4, 8.75);
        observeMetric(see, "one lattice vector", new double[][] {{2, 1, -2}}, 9);
    }

    private void observeMetric(Observations see, String situation, double[][] lattice, double... expected) {
        see.situation(situation)
                .given("lattice", lattice)
                .numbers("metric, row after row", () -> flat(Vectors.metric(lattice)))
                .are(expected);
        see.follows(1, () -> {
            double[][] own = Vectors.metric(lattice);
            boolean same = own.length == lattice.length;
            for (int i = 0; i < own.length; i++) {
                for (int j = 0; j < own.length; j++) {
                    same &= close(own[i][j], Vectors.dot(lattice[i], lattice[j]));
                }
            }
            return same;
        });
    }

    @Check(task = 4)
    @DisplayName("lattice vectors that differ in length are refused")
    void metricRefuses(Observations see) {
        see.situation("a shorter vector at the end")
                .refuses(
                        "lattice vectors of 3 and 2 components",
                        () -> Vectors.metric(new double[][] {{2, 0, 0}, {0, 3, 0}, {1, 1}}));
        see.situation("a longer vector at the end")
                .refuses(
                        "lattice vectors of 2 and 3 components",
                        () -> Vectors.metric(new double[][] {{2, 0}, {0, 3, 1}}));
    }

    @Check(task = 5, points = 3)
    @DisplayName("distances in a skew lattice, in a layer and in a chain")
    void distancesInSkewLattices(Observations see) {
        double[] from = {0.25, 0.5, 0.125};
        double[] to = {0.75, 0.25, 0.875};
        observeDistance(see, "three lattice vectors", triclinic, from, to, 3.054837352462484);
        observeDistance(see, "the way back", triclinic, to, from, 3.054837352462484);
        observeDistance(
                see,
                "two lattice vectors",
                layer,
                new double[] {0.5, -0.25},
                new double[] {0.25, 0.5},
                2.6545950726994127);
        observeDistance(
                see, "one lattice vector", new double[][] {{2, 1, -2}}, new double[] {0.5}, new double[] {-1}, 4.5);
        observeDistance(see, "the same point", triclinic, from, from.clone(), 0);
    }

    @Check(task = 5)
    @DisplayName("points are taken as they are: cells apart, they are far apart")
    void distancesBeyondTheCell(Observations see) {
        double[] from = {0.25, 0.5, 0.125};
        double[] far = {2.25, 0.5, -0.875};
        observeDistance(see, "two cells along, one back", triclinic, from, far, Math.sqrt(41.0625));
    }

    private void observeDistance(
            Observations see, String situation, double[][] lattice, double[] from, double[] to, double expected) {
        see.situation(situation)
                .given("lattice", lattice)
                .given("from", from)
                .given("to", to)
                .number("distance", () -> Vectors.distance(lattice, from, to))
                .is(expected);
        see.follows(4, () -> {
            double[][] own = Vectors.metric(lattice);
            double sum = 0;
            for (int i = 0; i < from.length; i++) {
                for (int j = 0; j < from.length; j++) {
                    sum += (to[i] - from[i]) * own[i][j] * (to[j] - from[j]);
                }
            }
            return close(Vectors.distance(lattice, from, to), Math.sqrt(sum));
        });
    }

    @Check(task = 5)
    @DisplayName("points that have not one coordinate for each lattice vector are refused, and ragged lattices")
    void distanceRefuses(Observations see) {
        see.situation("a first point with two coordinates")
                .refuses(
                        "a first point with two coordinates",
                        () -> Vectors.distance(triclinic, new double[] {0.5, 0.25}, new double[] {0.5, 0.25, 0}));
        see.situation("a second point with two coordinates")
                .refuses(
                        "a second point with two coordinates",
                        () -> Vectors.distance(triclinic, new double[] {0.5, 0.25, 0}, new double[] {0.5, 0.25}));
        see.situation("two points with two coordinates")
                .refuses(
                        "two points with two coordinates in a lattice of three vectors",
                        () -> Vectors.distance(triclinic, new double[] {0.5, 0.25}, new double[] {0.25, 0}));
        see.situation("two points with three coordinates")
                .refuses(
                        "two points with three coordinates in a lattice of two vectors",
                        () -> Vectors.distance(layer, new double[] {0.5, 0.25, 0}, new double[] {0.25, 0, 1}));
        see.situation("a ragged lattice")
                .refuses(
                        "lattice vectors of 3 and 2 components",
                        () -> Vectors.distance(
                                new double[][] {{2, 0, 0}, {1, 3}}, new double[] {0.5, 0.25}, new double[] {0, 1}));
    }

    private static double[] times(double factor, double[] vector) {
        return Arrays.stream(vector).map(component -> factor * component).toArray();
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private static double[] flat(double[][] matrix) {
        return Arrays.stream(matrix).flatMapToDouble(Arrays::stream).toArray();
    }

    private static boolean close(double one, double other) {
        return Math.abs(one - other) <= 1e-9 * Math.abs(other);
    }
}
