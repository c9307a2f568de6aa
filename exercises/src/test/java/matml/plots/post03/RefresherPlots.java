package matml.plots.post03;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import matml.kit.plot.Axis;
import matml.kit.plot.Figure;
import matml.kit.plot.Plot;
import matml.kit.plot.Scale;
import matml.post03.LinearSolver;
import matml.post03.NumericalGradient;
import matml.post03.Vectors;

/** Figures of the linear algebra and the calculus: a cell that is sheared, curves through energies, a step too small. */
final class RefresherPlots {
    @Plot(
            exercise = "post03/vectors",
            title = "What the angle of the cell does to a distance",
            text = "The distance from (0, 0, 0) to (1/2, 1/2, 0) in a cell with two edges of 4 \u00c5, while the angle"
                    + " between them changes. Who forgets the mixed terms of the metric gets the level, which is right"
                    + " at 90 degrees only.",
            x = @Axis(name = "angle between the two lattice vectors", unit = "degrees", from = 30, to = 150),
            y = @Axis(name = "distance", unit = "\u00c5", from = 0, to = 4))
    void shearedCell(Figure figure) {
        figure.level("without mixed terms", Math.sqrt(8));
        double[] angles =
                IntStream.rangeClosed(30, 150).filter(i -> i % 5 == 0).asDoubleStream().toArray();
        double[] yourAngles = each(angles, angle -> Vectors.angleDegrees(cell(angle)[0], cell(angle)[1]));
        double[] distances =
                each(angles, angle -> Vectors.distance(cell(angle), new double[3], new double[] {0.5, 0.5, 0}));
        figure.line("your distance, over your angle", yourAngles, distances);
        figure.says(
                "At 60 degrees (face-centred cubic) your distance is %.2f \u00c5, at 120 degrees (hexagonal) %.2f"
                        + " \u00c5.",
                distances[6], distances[18]);
    }

    private static double[][] cell(double angle) {
        double radians = Math.toRadians(angle);
        return new double[][] {{4, 0, 0}, {4 * Math.cos(radians), 4 * Math.sin(radians), 0}, {0, 0, 6}};
    }

    @Plot(
            exercise = "post03/linear-solver",
            title = "Three curves, one method",
            text = "Energies of a strained crystal with a little noise, and your least-squares curves of degree 1, 2"
                    + " and 6 through them. The last one has as many coefficients as there are energies: it meets them"
                    + " all and is the worst guide in between and beyond.",
            x = @Axis(name = "strain", unit = "%", from = -3.5, to = 3.5),
            y = @Axis(name = "energy", unit = "meV", from = -10, to = 50))
    void curves(Figure figure) {
        double[] strains = {-3, -2, -1, 0, 1, 2, 3};
        double[] energies = {26.6, 8.9, 4.8, -1.7, 3.9, 7.2, 21.8};
        figure.points("energies", strains, energies);
        double[] places =
                IntStream.rangeClosed(-64, 64).mapToDouble(i -> i / 20.0).toArray();
        for (int degree : new int[] {1, 2, 6}) {
            double[] coefficients = LinearSolver.leastSquares(powers(strains, degree), energies);
            figure.line(
                    "your curve of degree " + degree,
                    places,
                    each(places, place -> Vectors.dot(coefficients, powers(new double[] {place}, degree)[0])));
        }
        double[] parabola = LinearSolver.leastSquares(powers(strains, 2), energies);
        figure.says(
                "The parabola has its minimum at a strain of %.2f %% and a curvature of %.2f meV per (%%)\u00b2.",
                -parabola[1] / (2 * parabola[2]), 2 * parabola[2]);
    }

    private static double[][] powers(double[] places, int degree) {
        return Arrays.stream(places)
                .mapToObj(place -> IntStream.rangeClosed(0, degree)
                        .mapToDouble(power -> Math.pow(place, power))
                        .toArray())
                .toArray(double[][]::new);
    }

    @Plot(
            exercise = "post03/numerical-gradient",
            title = "A step too long, a step too short",
            text = "The relative error of the force in a Morse bond, against the step of the difference. From the right,"
                    + " the error falls with h for the forward difference and with h\u00b2 for yours; from the left,"
                    + " rounding takes over. Errors below 1e-13 are drawn as 1e-13.",
            x = @Axis(name = "step h", unit = "\u00c5", from = 1e-16, to = 1, scale = Scale.LOG),
            y = @Axis(name = "relative error", from = 1e-13, to = 10, scale = Scale.LOG))
    void steps(Figure figure) {
        double[] steps = IntStream.rangeClosed(-64, -2)
                .mapToDouble(i -> Math.pow(10, i / 4.0))
                .toArray();
        double r = 1.0;
        double slope = 2 * DEPTH * RANGE * Math.exp(-RANGE * (r - LENGTH)) * (1 - Math.exp(-RANGE * (r - LENGTH)));
        figure.line(
                "forward difference",
                steps,
                each(steps, h -> drawn(Math.abs((morse(r + h) - morse(r)) / h - slope) / slope)));
        double[] errors = each(steps, h -> drawn(NumericalGradient.relativeError(
                new double[] {slope}, NumericalGradient.central(at -> morse(at[0]), new double[] {r}, h))));
        figure.line("your central difference", steps, errors);
        int best = IntStream.range(0, errors.length)
                .reduce((one, other) -> errors[other] < errors[one] ? other : one)
                .orElseThrow();
        figure.says("Your error is smallest for a step of %.1e \u00c5: %.1e.", steps[best], errors[best]);
    }

    private static final double DEPTH = 4.75;
    private static final double RANGE = 1.93;
    private static final double LENGTH = 0.741;

    /** The energy of H2 at a distance, in eV (parameters of about the right size). */
    private static double morse(double r) {
        double part = 1 - Math.exp(-RANGE * (r - LENGTH));
        return DEPTH * part * part;
    }

    private static double drawn(double error) {
        return Math.max(1e-13, Math.min(error, 10));
    }

    private static double[] each(double[] values, DoubleUnaryOperator function) {
        return Arrays.stream(values).map(function).toArray();
    }
}
