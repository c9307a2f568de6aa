package matml.plots.post01;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntSupplier;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import matml.kit.plot.Axis;
import matml.kit.plot.Figure;
import matml.kit.plot.Plot;
import matml.kit.plot.Scale;
import matml.materials.Candidate;
import matml.materials.Compound;
import matml.materials.CompoundTable;
import matml.materials.DesignSpace;
import matml.materials.ElementTable;
import matml.materials.GapTable;
import matml.materials.SimulatedSynthesisLab;
import matml.materials.TabulatedSimulator;
import matml.ml.Dataset;
import matml.ml.Regressor;
import matml.post01.Clustering;
import matml.post01.CompositionFeatures;
import matml.post01.EpsilonGreedy;
import matml.post01.NearestPatternPredictor;
import matml.post01.NearestPatternPredictor.Weighting;
import matml.post01.Regret;
import matml.post01.ScreeningLoop;
import matml.post01.StructureClusterer;
import matml.post01.Ucb1;

/** Figures of the further exercises: features, neighbours, clusters, and two searches on a budget. */
final class SearchPlots {
    @Plot(
            exercise = "post01/composition-features",
            title = "A feature that says something",
            text = "The measured gap of every compound against one of your 18 features, the range of the"
                    + " electronegativities in its formula. The further apart the elements are, the more ionic is the"
                    + " bond and the wider the gap can be.",
            x = @Axis(name = "electronegativity range", unit = "Pauling", from = 0, to = 3.5),
            y = @Axis(name = "measured band gap", unit = "eV", from = 0, to = 14))
    void feature(Figure figure) {
        Map<String, List<Compound>> kinds = new LinkedHashMap<>();
        for (Compound compound : GapTable.standard().compounds()) {
            String structure = compound.structureType();
            boolean frequent = List.of("rocksalt", "zincblende", "chalcopyrite").contains(structure);
            kinds.computeIfAbsent(frequent ? structure : "other structures", kind -> new ArrayList<>())
                    .add(compound);
        }
        for (String kind : List.of("rocksalt", "zincblende", "chalcopyrite", "other structures")) {
            List<Compound> compounds = kinds.get(kind);
            figure.points(
                    kind,
                    compounds.stream()
                            .mapToDouble(SearchPlots::electronegativityRange)
                            .toArray(),
                    compounds.stream().mapToDouble(Compound::gap).toArray(),
                    compounds.stream().map(Compound::id).toList());
        }
    }

    private static double electronegativityRange(Compound compound) {
        ElementTable elements = ElementTable.standard();
        return CompositionFeatures.features(CompositionFeatures.parse(compound.formula()), elements)[8];
    }

    @Plot(
            exercise = "post01/nearest-pattern",
            title = "What the neighbours say",
            text = "Predicted against measured gap of the compounds of every third formula, asked of three neighbours"
                    + " among the others. On the diagonal a prediction is right. Without one scale for all columns,"
                    + " masses and atomic numbers alone choose the neighbours.",
            x = @Axis(name = "measured band gap", unit = "eV", from = 0, to = 14),
            y = @Axis(name = "predicted band gap", unit = "eV", from = 0, to = 14))
    void neighbours(Figure figure) {
        Dataset table = GapTable.standard().raw();
        List<String> formulas = table.groups().stream().distinct().toList();
        int[] kept = rows(table, formulas, false);
        int[] asked = rows(table, formulas, true);
        Dataset known = table.select(kept);
        Dataset unknown = table.select(asked);
        double[] measured = unknown.y();
        double mean = Arrays.stream(known.y()).average().orElseThrow();
        double[] constant = new double[measured.length];
        Arrays.fill(constant, mean);
        figure.diagonal("prediction = measurement");
        figure.level("baseline: the mean gap", mean);
        List<String> names = Arrays.stream(asked)
                .mapToObj(row -> GapTable.standard().compounds().get(row).id())
                .toList();
        NearestPatternPredictor predictor = NearestPatternPredictor.fit(known.x(), known.y(), 3, Weighting.UNIFORM);
        double[] scaled =
                Arrays.stream(unknown.x()).mapToDouble(predictor::predict).toArray();
        figure.points("your neighbours, one scale", measured, scaled, names);
        double[] unscaled = Arrays.stream(unknown.x())
                .mapToDouble(row -> threeNearest(known.x(), known.y(), row))
                .toArray();
        figure.points("columns as they are (ours)", measured, unscaled, names);
        figure.says(
                "On average your prediction is off by %.2f eV. Without one scale it would be %.2f eV; always saying the"
                        + " mean gap of the known compounds is off by %.2f eV.",
                distance(measured, scaled), distance(measured, unscaled), distance(measured, constant));
    }

    private static int[] rows(Dataset table, List<String> formulas, boolean asked) {
        return IntStream.range(0, table.size())
                .filter(row -> (formulas.indexOf(table.groups().get(row)) % 3 == 1) == asked)
                .toArray();
    }

    private static double threeNearest(double[][] x, double[] y, double[] question) {
        return IntStream.range(0, x.length)
                .boxed()
                .sorted((one, other) ->
                        Double.compare(squaredDistance(x[one], question), squaredDistance(x[other], question)))
                .limit(3)
                .mapToDouble(row -> y[row])
                .average()
                .orElseThrow();
    }

    private static double squaredDistance(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - other[i]) * (one[i] - other[i]);
        }
        return sum;
    }

    @Plot(
            exercise = "post01/structure-clusterer",
            title = "Families of crystals, found without labels",
            text = "Crystals by lattice constant and axial ratio, both divided by their standard deviation before your"
                    + " k-means sees them. Colours and shapes are the structure types, which it is not told; a thin line"
                    + " leads from each crystal to the centroid of its cluster.",
            x = @Axis(name = "lattice constant a", unit = "\u00c5", from = 2.5, to = 7),
            y = @Axis(name = "axial ratio c/a", from = 0.4, to = 2.2))
    void clusters(Figure figure) {
        List<String> types = List.of("wurtzite", "chalcopyrite", "rutile");
        List<Compound> crystals = CompoundTable.standard().compounds().stream()
                .filter(compound -> types.contains(compound.structureType()) && Double.isFinite(compound.c()))
                .toList();
        double[] a = crystals.stream().mapToDouble(Compound::a).toArray();
        double[] ratio = crystals.stream()
                .mapToDouble(compound -> compound.c() / compound.a())
                .toArray();
        for (String type : types) {
            int[] members = IntStream.range(0, a.length)
                    .filter(i -> crystals.get(i).structureType().equals(type))
                    .toArray();
            figure.points(
                    type,
                    Arrays.stream(members).mapToDouble(i -> a[i]).toArray(),
                    Arrays.stream(members).mapToDouble(i -> ratio[i]).toArray(),
                    Arrays.stream(members).mapToObj(i -> crystals.get(i).id()).toList());
        }
        double widthA = deviation(a);
        double widthRatio = deviation(ratio);
        double[][] x = IntStream.range(0, a.length)
                .mapToObj(i -> new double[] {a[i] / widthA, ratio[i] / widthRatio})
                .toArray(double[][]::new);
        Clustering best = null;
        for (long seed = 1; seed <= 10; seed++) {
            Clustering clustering = StructureClusterer.kMeans(x, types.size(), 200, seed);
            if (best == null || clustering.inertia() < best.inertia()) {
                best = clustering;
            }
        }
        int[] label = best.label();
        double[][] centroid = best.centroid();
        double[] centreA =
                Arrays.stream(centroid).mapToDouble(each -> each[0] * widthA).toArray();
        double[] centreRatio = Arrays.stream(centroid)
                .mapToDouble(each -> each[1] * widthRatio)
                .toArray();
        figure.links(
                "to its centroid",
                a,
                ratio,
                Arrays.stream(label).mapToDouble(each -> centreA[each]).toArray(),
                Arrays.stream(label).mapToDouble(each -> centreRatio[each]).toArray());
        figure.centres("your centroids", centreA, centreRatio);
        int[] structure = crystals.stream()
                .mapToInt(compound -> types.indexOf(compound.structureType()))
                .toArray();
        figure.says(
                "Of ten starts the one with the smallest inertia, %.2f, is shown. Your adjusted Rand index between its"
                        + " clusters and the structure types is %.2f.",
                best.inertia(), StructureClusterer.adjustedRand(label, structure));
    }

    private static double deviation(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Math.sqrt(Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElseThrow());
    }

    @Plot(
            exercise = "post01/screening-loop",
            title = "The best candidate so far",
            text = "How far the best gap found so far is from 1.34 eV, against the simulator calls spent, among 351"
                    + " III-V alloys. Both lines are the median of 15 searches. Your loop draws 10 at random and then"
                    + " lets the model choose 5 in each of 10 rounds.",
            x = @Axis(name = "simulator calls", from = 0, to = 60),
            y =
                    @Axis(
                            name = "distance of the best gap from the target",
                            unit = "eV",
                            from = 0.001,
                            to = 1,
                            scale = Scale.LOG))
    void bestCandidate(Figure figure) {
        TabulatedSimulator simulator = TabulatedSimulator.iiiV();
        figure.level(
                "the best of all 351",
                DesignSpace.iiiV().stream()
                        .mapToDouble(candidate -> Math.abs(simulator.bandGap(candidate) - Campaign.TARGET))
                        .min()
                        .orElseThrow());
        Campaign random = Campaign.random();
        figure.line("random choice", Campaign.calls(), random.best());
        Campaign yours = Campaign.ofTheLoop();
        figure.line("your loop", Campaign.calls(), yours.best());
        figure.says(
                "After 60 calls your best candidate is typically %.4f eV from the target, that of random choice"
                        + " %.4f eV.",
                yours.best()[59], random.best()[59]);
    }

    @Plot(
            exercise = "post01/screening-loop",
            title = "How many of the 15 good ones",
            text = "Candidates found within 0.05 eV of 1.34 eV, against the simulator calls spent: the mean of 15"
                    + " searches. There are 15 of them among 351.",
            x = @Axis(name = "simulator calls", from = 0, to = 60),
            y = @Axis(name = "good candidates found", from = 0, to = 15))
    void goodCandidates(Figure figure) {
        Campaign random = Campaign.random();
        figure.line("random choice", Campaign.calls(), random.found());
        Campaign yours = Campaign.ofTheLoop();
        figure.line("your loop", Campaign.calls(), yours.found());
        figure.says(
                "With 60 calls your loop finds %.1f of the 15 on average, random choice %.1f.",
                yours.found()[59], random.found()[59]);
    }

    /**
     * Several searches for a gap of 1.34 eV, each of 60 calls.
     *
     * @param gaps the gaps in the order in which they were calculated, one row for each search
     */
    private record Campaign(double[][] gaps) {
        private static final int SEARCHES = 15;
        private static final int CALLS = 60;
        private static final double TARGET = 1.34;
        private static final double GOOD = 0.05;

        static double[] calls() {
            return IntStream.rangeClosed(1, CALLS).asDoubleStream().toArray();
        }

        static Campaign random() {
            TabulatedSimulator simulator = TabulatedSimulator.iiiV();
            List<Candidate> pool = new ArrayList<>(DesignSpace.iiiV());
            double[][] gaps = new double[SEARCHES][];
            for (int search = 0; search < SEARCHES; search++) {
                Collections.shuffle(pool, new Random(search));
                gaps[search] = pool.stream()
                        .limit(CALLS)
                        .mapToDouble(simulator::bandGap)
                        .toArray();
            }
            return new Campaign(gaps);
        }

        static Campaign ofTheLoop() {
            double[][] gaps = new double[SEARCHES][];
            for (int search = 0; search < SEARCHES; search++) {
                TabulatedSimulator simulator = TabulatedSimulator.iiiV();
                new ScreeningLoop(simulator, Quadratic::terms, Quadratic::fit)
                        .run(DesignSpace.iiiV(), TARGET, 10, 5, 10, search);
                // Asking costs; what the simulator was asked is what counts.
                TabulatedSimulator again = TabulatedSimulator.iiiV();
                gaps[search] = simulator.asked().stream()
                        .limit(CALLS)
                        .mapToDouble(again::bandGap)
                        .toArray();
            }
            return new Campaign(gaps);
        }

        double[] best() {
            double[] medians = new double[CALLS];
            double[][] best = new double[SEARCHES][CALLS];
            for (int search = 0; search < SEARCHES; search++) {
                double least = Double.POSITIVE_INFINITY;
                for (int call = 0; call < CALLS; call++) {
                    if (call < gaps[search].length) {
                        least = Math.min(least, Math.abs(gaps[search][call] - TARGET));
                    }
                    best[search][call] = least;
                }
            }
            for (int call = 0; call < CALLS; call++) {
                int column = call;
                medians[call] = Arrays.stream(best)
                        .mapToDouble(row -> row[column])
                        .sorted()
                        .skip(SEARCHES / 2)
                        .findFirst()
                        .orElseThrow();
            }
            return medians;
        }

        double[] found() {
            double[] means = new double[CALLS];
            for (double[] search : gaps) {
                int found = 0;
                for (int call = 0; call < CALLS; call++) {
                    if (call < search.length && Math.abs(search[call] - TARGET) <= GOOD) {
                        found++;
                    }
                    means[call] += found / (double) SEARCHES;
                }
            }
            return means;
        }
    }

    /** What the loop learns with: ridge regression on all products of up to two shares of Al, Ga, P and As. */
    private static final class Quadratic {
        private static final double RIDGE = 0.01;
        private static final List<String> ELEMENTS = List.of("Al", "Ga", "P", "As");

        static double[] terms(Candidate candidate) {
            double[] shares = new double[1 + ELEMENTS.size()];
            shares[0] = 1;
            for (int i = 1; i < shares.length; i++) {
                shares[i] = share(candidate, ELEMENTS.get(i - 1));
            }
            double[] terms = new double[shares.length * (shares.length + 1) / 2];
            int term = 0;
            for (int i = 0; i < shares.length; i++) {
                for (int j = 0; j <= i; j++) {
                    terms[term++] = shares[i] * shares[j];
                }
            }
            return terms;
        }

        private static double share(Candidate candidate, String element) {
            return (candidate.c().equals(element) ? 1 : 0)
                    + (candidate.a().equals(element) ? candidate.x() : 0)
                    + (candidate.b().equals(element) ? 1 - candidate.x() : 0);
        }

        /** Solves the normal equations by Gauss-Jordan elimination; the ridge keeps them positive definite. */
        static Regressor fit(double[][] x, double[] y) {
            int n = x[0].length;
            double[][] system = new double[n][n + 1];
            for (int row = 0; row < x.length; row++) {
                for (int i = 0; i < n; i++) {
                    for (int j = 0; j < n; j++) {
                        system[i][j] += x[row][i] * x[row][j];
                    }
                    system[i][n] += x[row][i] * y[row];
                }
            }
            for (int pivot = 0; pivot < n; pivot++) {
                system[pivot][pivot] += RIDGE;
            }
            for (int pivot = 0; pivot < n; pivot++) {
                for (int row = 0; row < n; row++) {
                    double factor = row == pivot ? 0 : system[row][pivot] / system[pivot][pivot];
                    for (int column = pivot; column <= n && factor != 0; column++) {
                        system[row][column] -= factor * system[pivot][column];
                    }
                }
            }
            return row -> {
                double sum = 0;
                for (int i = 0; i < n; i++) {
                    sum += system[i][n] / system[i][i] * row[i];
                }
                return sum;
            };
        }
    }

    @Plot(
            exercise = "post01/synthesis-optimiser",
            title = "What not knowing has cost",
            text = "The regret of both of your strategies against the number of films, the mean of 40 laboratories with"
                    + " three conditions that succeed with 20, 50 and 80 %. A steady explorer pays for ever; whoever"
                    + " explores what is little known pays early, and then less and less.",
            x = @Axis(name = "films made", from = 0, to = 1000),
            y = @Axis(name = "cumulative regret", unit = "successes", from = 0, to = 80))
    void regret(Figure figure) {
        Lab greedy = new Lab(Lab.films(seed -> {
            EpsilonGreedy chooser = new EpsilonGreedy(3, 0.2, seed);
            return new Lab.Chooser(chooser::choose, chooser::reward);
        }));
        figure.line("your epsilon-greedy, 0.2", Lab.at(), greedy.regret());
        Lab bound = new Lab(Lab.films(seed -> {
            Ucb1 chooser = new Ucb1(3);
            return new Lab.Chooser(chooser::choose, chooser::reward);
        }));
        figure.line("your UCB1", Lab.at(), bound.regret());
        int last = Lab.at().length - 1;
        figure.says(
                "After 1000 films your epsilon-greedy has lost %.0f successes, your UCB1 %.0f.",
                greedy.regret()[last], bound.regret()[last]);
    }

    /**
     * Many runs of one strategy.
     *
     * @param chosen the conditions it chose, one row for each run
     */
    private record Lab(int[][] chosen) {
        private static final int RUNS = 40;
        private static final int FILMS = 1000;
        private static final int EVERY = 20;
        private static final double[] MEANS = {0.2, 0.5, 0.8};

        /** A strategy at work. */
        record Chooser(IntSupplier choose, Reward reward) {}

        /** Takes in what a condition has given. */
        interface Reward {
            void of(int condition, double reward);
        }

        static double[] at() {
            return IntStream.rangeClosed(0, FILMS / EVERY)
                    .mapToDouble(i -> i * EVERY)
                    .toArray();
        }

        static int[][] films(LongFunction<Chooser> strategy) {
            int[][] chosen = new int[RUNS][FILMS];
            for (int run = 0; run < RUNS; run++) {
                SimulatedSynthesisLab lab = new SimulatedSynthesisLab(MEANS, run);
                Chooser chooser = strategy.apply(run);
                for (int film = 0; film < FILMS; film++) {
                    int condition = chooser.choose().getAsInt();
                    chooser.reward().of(condition, lab.run(condition));
                    chosen[run][film] = condition;
                }
            }
            return chosen;
        }

        double[] regret() {
            return Arrays.stream(at())
                    .map(films -> Arrays.stream(chosen)
                            .mapToDouble(run -> Regret.cumulative(MEANS.clone(), Arrays.copyOf(run, (int) films)))
                            .average()
                            .orElseThrow())
                    .toArray();
        }
    }

    private static double distance(double[] one, double[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(i -> Math.abs(one[i] - other[i]))
                .average()
                .orElse(Double.NaN);
    }
}
