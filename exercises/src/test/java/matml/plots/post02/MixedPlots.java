package matml.plots.post02;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import matml.kit.plot.Axis;
import matml.kit.plot.Figure;
import matml.kit.plot.Plot;
import matml.materials.Candidate;
import matml.materials.Compound;
import matml.materials.CompoundTable;
import matml.materials.ElementTable;
import matml.materials.TightBindingSimulator;
import matml.ml.Regressor;
import matml.post02.DeltaModel;
import matml.post02.DomainGuard;
import matml.post02.MadelungSum;

/** Figures of the further exercises: a sum that must be done cleverly, and ways to mix simulation and learning. */
final class MixedPlots {
    private static final Pattern BINARY = Pattern.compile("([A-Z][a-z]?)([A-Z][a-z]?)");

    @Plot(
            exercise = "post02/madelung",
            title = "Spheres and cubes",
            text = "The Madelung constant of rock salt, from all ions in a sphere and from your cubes with weights on their"
                    + " surface, against the size of either. Spheres are charged and never settle.",
            x = @Axis(name = "radius or half edge in distances of neighbours", from = 0, to = 16),
            y = @Axis(name = "sum", from = -7, to = 7))
    void spheresAndCubes(Figure figure) {
        double[] shells = IntStream.rangeClosed(1, 16).asDoubleStream().toArray();
        figure.level("1.7476", 1.7475646);
        figure.line("spheres", shells, each(shells, MixedPlots::sphere));
        double[] cubes = each(shells, size -> MadelungSum.rockSalt((int) size));
        figure.line("your cubes", shells, cubes);
        figure.says("Your cube of 16 shells gives %.6f.", cubes[15]);
    }

    @Plot(
            exercise = "post02/madelung",
            title = "Two parts, one energy",
            text = "The energy of rock salt and the two sums it is made of, for many splittings. The splitting moves work"
                    + " from one sum to the other, and the energy does not notice.",
            x = @Axis(name = "splitting", unit = "1/\u00c5", from = 0.3, to = 1.5),
            y = @Axis(name = "energy of a cell", unit = "eV", from = -10, to = 16))
    void splitting(Figure figure) {
        double[][] lattice = {{0, 2.82, 2.82}, {2.82, 0, 2.82}, {2.82, 2.82, 0}};
        double[][] places = {{0, 0, 0}, {0.5, 0.5, 0.5}};
        double[] charge = {1, -1};
        double[] splittings =
                IntStream.rangeClosed(6, 30).mapToDouble(i -> i / 20.0).toArray();
        figure.line(
                "your near pairs",
                splittings,
                each(splittings, eta -> MadelungSum.realSpace(lattice, places, charge, eta)));
        figure.line(
                "your long waves",
                splittings,
                each(splittings, eta -> MadelungSum.reciprocal(lattice, places, charge, eta)));
        double[] energies = each(splittings, eta -> MadelungSum.energy(lattice, places, charge, eta));
        figure.line("your energy", splittings, energies);
        figure.says(
                "The energy lies between %.6f and %.6f eV.",
                Arrays.stream(energies).min().getAsDouble(),
                Arrays.stream(energies).max().getAsDouble());
    }

    @Plot(
            exercise = "post02/delta-learning",
            title = "Three calculations, learned in two ways",
            text = "The gap of Al\u2093Ga\u2081\u208b\u2093As from the tight-binding model, and two models that know three of"
                    + " its points. One learns the gap itself; yours learns what is to be added to the straight line"
                    + " between the ends, and has much less to learn.",
            x = @Axis(name = "share of aluminium", from = 0, to = 1),
            y = @Axis(name = "band gap", unit = "eV", from = 1.4, to = 2.4))
    void threeCalculations(Figure figure) {
        TightBindingSimulator simulator = new TightBindingSimulator();
        double[] x = IntStream.rangeClosed(0, 20).mapToDouble(i -> i / 20.0).toArray();
        double[] gaps = each(x, share -> simulator.bandGap(new Candidate("Al", "Ga", "As", share, 0)));
        double[] line = each(x, share -> gaps[0] + share * (gaps[20] - gaps[0]));
        figure.line("tight binding", x, gaps);
        figure.line("straight line (the cheap method)", x, line);
        int[] known = {0, 8, 20};
        double[][] rows = Arrays.stream(known).mapToObj(i -> new double[] {x[i]}).toArray(double[][]::new);
        double[] low = Arrays.stream(known).mapToDouble(i -> line[i]).toArray();
        double[] high = Arrays.stream(known).mapToDouble(i -> gaps[i]).toArray();
        figure.points("known", Arrays.stream(known).mapToDouble(i -> x[i]).toArray(), high);
        Regressor direct = weightedMean().apply(rows, high);
        double[] learned = each(x, share -> direct.predict(new double[] {share}));
        figure.line("the gap, learned", x, learned);
        DeltaModel model = DeltaModel.fit(rows, low, high, weightedMean());
        double[] corrected = IntStream.range(0, x.length)
                .mapToDouble(i -> model.predict(new double[] {x[i]}, line[i]))
                .toArray();
        figure.line("your delta model", x, corrected);
        figure.says(
                "The same learner with the same three calculations is off by %.0f meV on average if it learns the gap, and"
                        + " by %.0f meV in your delta model; the straight line alone by %.0f meV.",
                1000 * distance(learned, gaps), 1000 * distance(corrected, gaps), 1000 * distance(line, gaps));
        DeltaModel scissor = DeltaModel.fit(rows, low, high, DeltaModel.scissor());
        figure.line(
                "your scissor",
                x,
                IntStream.range(0, x.length)
                        .mapToDouble(i -> scissor.predict(new double[] {x[i]}, line[i]))
                        .toArray());
    }

    @Plot(
            exercise = "post02/domain-guard",
            title = "Trained on zinc blende, asked about rock salt",
            text = "Lattice constants and differences of electronegativity in the table of compounds. A model has seen the"
                    + " zinc-blende ones; your guard says about which of the rock-salt ones it may be asked.",
            x = @Axis(name = "lattice constant", unit = "\u00c5", from = 3, to = 8),
            y = @Axis(name = "difference of electronegativities", from = 0, to = 3.5))
    void askedAboutRockSalt(Figure figure) {
        List<String> names = new ArrayList<>();
        double[][] training = rows("zincblende", names);
        names.clear();
        double[][] pool = rows("rocksalt", names);
        figure.points("trained on", column(training, 0), column(training, 1));
        DomainGuard guard = DomainGuard.fit(training);
        boolean[] inside = new boolean[pool.length];
        for (int i = 0; i < pool.length; i++) {
            inside[i] = guard.inside(pool[i].clone());
        }
        for (boolean wanted : new boolean[] {true, false}) {
            int[] chosen = IntStream.range(0, pool.length)
                    .filter(i -> inside[i] == wanted)
                    .toArray();
            double[][] part = Arrays.stream(chosen).mapToObj(i -> pool[i]).toArray(double[][]::new);
            figure.points(
                    wanted ? "your guard: inside" : "your guard: outside",
                    column(part, 0),
                    column(part, 1),
                    Arrays.stream(chosen).mapToObj(names::get).toList());
        }
        figure.says(
                "Your guard lets the model answer for %.0f %% of the %d rock-salt compounds.",
                100 * guard.coverage(pool), pool.length);
    }

    /** Lattice constant and difference of the electronegativities of all binary compounds of a structure. */
    private static double[][] rows(String structure, List<String> names) {
        List<double[]> rows = new ArrayList<>();
        for (Compound compound : CompoundTable.standard().compounds()) {
            Matcher binary = BINARY.matcher(compound.formula());
            if (compound.structureType().equals(structure) && binary.matches()) {
                double difference = electronegativity(binary.group(2)) - electronegativity(binary.group(1));
                if (Double.isFinite(difference)) {
                    rows.add(new double[] {compound.a(), Math.abs(difference)});
                    names.add(compound.formula());
                }
            }
        }
        return rows.toArray(new double[0][]);
    }

    private static double electronegativity(String symbol) {
        return ElementTable.standard().value(symbol, "electronegativity");
    }

    /** The sum over all ions of rock salt in a sphere. */
    private static double sphere(double radius) {
        int reach = (int) radius;
        double sum = 0;
        for (int i = -reach; i <= reach; i++) {
            for (int j = -reach; j <= reach; j++) {
                for (int k = -reach; k <= reach; k++) {
                    int square = i * i + j * j + k * k;
                    if (square > 0 && square <= radius * radius) {
                        sum += ((i + j + k) % 2 == 0 ? -1 : 1) / Math.sqrt(square);
                    }
                }
            }
        }
        return sum;
    }

    /** A learner whose models give the mean of all labels, nearer rows weighing more (by the squared distance). */
    private static BiFunction<double[][], double[], Regressor> weightedMean() {
        return (rows, labels) -> row -> {
            double sum = 0;
            double weights = 0;
            for (int i = 0; i < rows.length; i++) {
                double weight = 1 / (1e-9 + Math.pow(rows[i][0] - row[0], 2));
                sum += weight * labels[i];
                weights += weight;
            }
            return sum / weights;
        };
    }

    private static double distance(double[] a, double[] b) {
        return IntStream.range(0, a.length)
                .mapToDouble(i -> Math.abs(a[i] - b[i]))
                .average()
                .orElse(0);
    }

    private static double[] column(double[][] rows, int column) {
        return Arrays.stream(rows).mapToDouble(row -> row[column]).toArray();
    }

    private static double[] each(double[] values, DoubleUnaryOperator function) {
        return Arrays.stream(values).map(function).toArray();
    }
}
