/*
style: arrays by number in the pool, features kept, the nearest found one by one, a partial Fisher-Yates shuffle with another generator, null refused, the start carries the first model's predictions
whole: true
*/
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.function.Function;
import matml.materials.Candidate;
import matml.materials.Simulator;
import matml.ml.Regressor;

public final class ScreeningLoop {
    private final Simulator simulator;
    private final Function<Candidate, double[]> featurise;
    private final BiFunction<double[][], double[], Regressor> learner;
    private int calls = 0;

    public ScreeningLoop(
            Simulator simulator,
            Function<Candidate, double[]> featurise,
            BiFunction<double[][], double[], Regressor> learner) {
        this.simulator = Objects.requireNonNull(simulator);
        this.featurise = Objects.requireNonNull(featurise);
        this.learner = Objects.requireNonNull(learner);
    }

    public List<Screened> run(List<Candidate> pool, double target, int initial, int batch, int rounds, long seed) {
        int n = pool.size();
        if (initial < 1) {
            throw new IllegalArgumentException("no start");
        }
        if (initial > n) {
            throw new IllegalArgumentException("the pool has only " + n);
        }
        if (batch < 1) {
            throw new IllegalArgumentException("no batch");
        }
        if (rounds < 0) {
            throw new IllegalArgumentException("negative rounds");
        }
        double[][] features = new double[n][];
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            features[i] = featurise.apply(pool.get(i));
            order[i] = i;
        }
        // order[0 .. known-1] have their gaps, the rest is open.
        SplittableRandom random = new SplittableRandom(seed);
        double[] gap = new double[n];
        double[] promised = new double[n];
        int known = 0;
        while (known < initial) {
            swap(order, known, random.nextInt(known, n));
            gap[order[known]] = ask(pool.get(order[known]));
            known++;
        }
        for (int round = 0; round < rounds; round++) {
            if (known == n) {
                break;
            }
            double[][] x = new double[known][];
            double[] y = new double[known];
            for (int i = 0; i < known; i++) {
                x[i] = features[order[i]].clone();
                y[i] = gap[order[i]];
            }
            Regressor model = learner.apply(x, y);
            for (int i = round == 0 ? 0 : known; i < n; i++) {
                double prediction = model.predict(features[order[i]].clone());
                promised[order[i]] = prediction > 0 ? prediction : 0.0;
            }
            int end = Math.min(n, known + batch);
            while (known < end) {
                int nearest = known;
                for (int i = known + 1; i < n; i++) {
                    if (Math.abs(promised[order[i]] - target) < Math.abs(promised[order[nearest]] - target)) {
                        nearest = i;
                    }
                }
                swap(order, known, nearest);
                gap[order[known]] = ask(pool.get(order[known]));
                known++;
            }
        }
        List<Screened> result = new ArrayList<>();
        Integer[] found = Arrays.stream(order, 0, known).boxed().toArray(Integer[]::new);
        Arrays.sort(found, (i, j) -> Double.compare(Math.abs(gap[i] - target), Math.abs(gap[j] - target)));
        for (int i : found) {
            result.add(new Screened(pool.get(i), promised[i], gap[i]));
        }
        return List.copyOf(result);
    }

    private double ask(Candidate candidate) {
        double gap = simulator.bandGap(candidate);
        calls = calls + 1;
        return gap;
    }

    private static void swap(int[] order, int i, int j) {
        int kept = order[i];
        order[i] = order[j];
        order[j] = kept;
    }

    public int simulatorCalls() {
        return calls;
    }
}
