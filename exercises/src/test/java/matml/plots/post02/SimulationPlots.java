package matml.plots.post02;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import matml.kit.plot.Axis;
import matml.kit.plot.Figure;
import matml.kit.plot.Plot;
import matml.kit.plot.Scale;
import matml.materials.Candidate;
import matml.materials.IonicLatticeSimulator;
import matml.materials.TightBindingSimulator;
import matml.post02.BirchMurnaghan;
import matml.post02.ConvergenceStudy;
import matml.post02.CostModel;
import matml.post02.Costs;
import matml.post02.Eos;
import matml.post02.Polynomial;

/** Figures of the simulation side: what it costs, what physics puts into a model, when an answer has arrived. */
final class SimulationPlots {
    /** The example of the text. */
    private static final Costs COSTS = new Costs(3600, 600, 0.5);

    private static final int TRAINING = 100;
    private static final int VERIFY = 20;
    private static final double SECONDS_PER_DAY = 86_400;

    @Plot(
            exercise = "post02/cost-model",
            title = "Where the surrogate begins to pay",
            text = "The time for calculating all candidates, and for a surrogate that learns from 100 calculations and"
                    + " has 20 predictions verified. Left of the crossing the surrogate is a detour.",
            x = @Axis(name = "candidates", from = 10, to = 100_000, scale = Scale.LOG),
            y = @Axis(name = "time", unit = "days", from = 0.1, to = 10_000, scale = Scale.LOG))
    void breakEven(Figure figure) {
        double[] n = powers(10, 100_000, 41);
        figure.line(
                "calculate all", n, each(n, many -> CostModel.simulateAll(COSTS, (long) many) / SECONDS_PER_DAY));
        figure.line(
                "with a surrogate",
                n,
                each(n, many -> CostModel.surrogate(COSTS, (long) many, TRAINING, VERIFY) / SECONDS_PER_DAY));
        OptionalLong point = CostModel.breakEven(COSTS, TRAINING, VERIFY);
        if (point.isPresent()) {
            figure.moment("your break-even point", point.getAsLong());
            figure.says("Your break-even point lies at %d candidates.", point.getAsLong());
        }
    }

    @Plot(
            exercise = "post02/cost-model",
            title = "What limits the speed-up",
            text = "How many times faster the surrogate is. With 20 verifications the number grows until predictions cost"
                    + " as much as the calculations; if one candidate in ten has to be verified, ten is the end.",
            x = @Axis(name = "candidates", from = 10, to = 10_000_000, scale = Scale.LOG),
            y = @Axis(name = "times faster", from = 0.1, to = 10_000, scale = Scale.LOG))
    void speedUp(Figure figure) {
        double[] n = powers(10, 10_000_000, 49);
        figure.level("equally fast", 1);
        double[] few = each(n, many -> CostModel.speedUp(COSTS, (long) many, TRAINING, VERIFY));
        figure.line("20 verified", n, few);
        double[] tenth = each(n, many -> CostModel.speedUp(COSTS, (long) many, TRAINING, (int) (many / 10)));
        figure.line("one in ten verified", n, tenth);
        figure.says(
                "For ten million candidates the surrogate is %.0f times faster where 20 predictions are verified, and %.1f"
                        + " times where a tenth of them is.",
                few[few.length - 1], tenth[tenth.length - 1]);
    }

    @Plot(
            exercise = "post02/equation-of-state",
            title = "Nine calculations and two curves",
            text = "Energies of NaCl: nine that were fitted, and some far outside that were not. A polynomial in the volume"
                    + " has as many parameters as your equation of state, and loses its way where it has not been.",
            x = @Axis(name = "volume of an ion pair", unit = "\u00c5\u00b3", from = 30, to = 70),
            y = @Axis(name = "energy", unit = "eV", from = -8, to = -7))
    void nineCalculations(Figure figure) {
        double[] fitted = IntStream.rangeClosed(-4, 4)
                .mapToDouble(i -> 45 * (1 + 0.02 * i))
                .toArray();
        double[] outside = {32, 34, 36, 38, 52, 56, 60, 64, 68};
        IonicLatticeSimulator simulator = new IonicLatticeSimulator();
        double[] energies = each(fitted, volume -> simulator.energy("NaCl", volume));
        double[] others = each(outside, volume -> simulator.energy("NaCl", volume));
        figure.points("calculated and fitted", fitted, energies);
        figure.points("calculated afterwards", outside, others);
        double[] volumes = IntStream.rangeClosed(31, 70).asDoubleStream().toArray();
        double[] cubic = Polynomial.leastSquares(fitted, energies, 3);
        figure.line("a cubic in the volume", volumes, each(volumes, volume -> Polynomial.value(cubic, volume)));
        Eos eos = BirchMurnaghan.fit(fitted, energies);
        figure.line("your equation of state", volumes, each(volumes, volume -> BirchMurnaghan.energy(eos, volume)));
        figure.says(
                "Your fit: V0 = %.2f \u00c5\u00b3, B0 = %.1f GPa, B0' = %.2f.",
                eos.v0(), BirchMurnaghan.bulkModulusGPa(eos), eos.b0p());
        figure.says(
                "On the nine points outside, your curve is off by %.0f meV on average and the cubic by %.0f meV.",
                1000 * distance(others, each(outside, volume -> BirchMurnaghan.energy(eos, volume))),
                1000 * distance(others, each(outside, volume -> Polynomial.value(cubic, volume))));
    }

    @Plot(
            exercise = "post02/convergence",
            title = "Arrived, or only flat for a moment?",
            text = "The gap of silicon in the tight-binding model, sought on more and more k points between \u0393 and X."
                    + " It goes up and down: what counts is whether a point happens to lie near the bottom of the"
                    + " conduction band.",
            x = @Axis(name = "k points from \u0393 to X, \u0393 not counted", from = 0, to = 20),
            y = @Axis(name = "smallest gap found", unit = "eV", from = 1.1, to = 1.7))
    void kPoints(Figure figure) {
        double[] points = IntStream.rangeClosed(1, 20).asDoubleStream().toArray();
        double[] gaps = each(points, n -> gapOfSilicon((int) n));
        figure.line("gap", points, gaps);
        for (double tolerance : new double[] {0.05, 0.01, 0.001}) {
            OptionalInt setting = ConvergenceStudy.convergedAt(gaps, tolerance);
            if (setting.isPresent()) {
                figure.moment("converged to " + tolerance + " eV", points[setting.getAsInt()]);
            }
            figure.says(
                    setting.isPresent()
                            ? "To %s eV your study is converged with %d k points."
                            : "To %s eV your study is not converged.",
                    tolerance,
                    setting.orElse(0) + 1);
        }
    }

    @Plot(
            exercise = "post02/convergence",
            title = "Two more digits for nothing",
            text = "The error of the ground-state energy of an electron in a box, by finite differences on finer and finer"
                    + " grids, and the error of what you extrapolate from each grid and the one before.",
            x = @Axis(name = "width of a step", unit = "\u00c5", from = 0.05, to = 3, scale = Scale.LOG),
            y = @Axis(name = "error", unit = "eV", from = 1e-10, to = 1e-1, scale = Scale.LOG))
    void extrapolation(Figure figure) {
        double exact = HBAR2_OVER_2M * Math.PI * Math.PI / (BOX * BOX);
        double[] steps = IntStream.range(0, 6).mapToDouble(i -> 2 / Math.pow(2, i)).toArray();
        double[] values = each(steps, SimulationPlots::groundState);
        figure.points("finite differences", steps, each(values, value -> Math.abs(value - exact)));
        double order = ConvergenceStudy.order(values[3], values[4], values[5], 2);
        figure.says("The order that you find on the finest grids is %.3f.", order);
        double[] fine = Arrays.copyOfRange(steps, 1, steps.length);
        double[] errors = IntStream.range(1, steps.length)
                .mapToDouble(i -> Math.abs(ConvergenceStudy.extrapolate(values[i - 1], values[i], 2, 2) - exact))
                .toArray();
        figure.points("your extrapolation", fine, errors);
    }

    /** Of an electron, eV times square Angstrom. */
    private static final double HBAR2_OVER_2M = 3.80998;

    /** Width of the box in Angstrom. */
    private static final double BOX = 10;

    /** Lowest energy of the three-point finite differences in the box, in closed form; eV. */
    private static double groundState(double step) {
        double half = Math.sin(Math.PI * step / (2 * BOX));
        return 4 * HBAR2_OVER_2M / (step * step) * half * half;
    }

    /** The lowest conduction band against the valence top at n points between Gamma and X; eV. */
    private static double gapOfSilicon(int n) {
        Candidate silicon = TightBindingSimulator.material("Si");
        return IntStream.rangeClosed(0, n)
                .mapToDouble(i -> TightBindingSimulator.bands(silicon, new double[] {(double) i / n, 0, 0})[4])
                .min()
                .orElseThrow();
    }

    private static double[] powers(double from, double to, int count) {
        return IntStream.range(0, count)
                .mapToDouble(i -> from * Math.pow(to / from, i / (count - 1.0)))
                .toArray();
    }

    private static double[] each(double[] values, DoubleUnaryOperator of) {
        return Arrays.stream(values).map(of).toArray();
    }

    private static double distance(double[] one, double[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(i -> Math.abs(one[i] - other[i]))
                .average()
                .orElse(Double.NaN);
    }
}
