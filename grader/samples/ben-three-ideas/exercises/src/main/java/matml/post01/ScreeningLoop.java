package matml.post01;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import matml.materials.Candidate;
import matml.materials.Simulator;
import matml.ml.Regressor;

/**
 * Finds materials with a wanted band gap in a large pool with few calculations: an expensive simulator labels a few
 * candidates, a model learns from them and says which ones to calculate next. The simulator answers, the model learns
 * again, and so on.
 *
 * <p>Surrogate-guided search: Jones, Schonlau, Welch, J. Global Optim. 13, 455 (1998); for materials: Lookman et al.,
 * npj Comput. Mater. 5, 21 (2019).
 */
public final class ScreeningLoop {
    private Simulator simulator;
    private Function<Candidate, double[]> featurise;
    private BiFunction<double[][], double[], Regressor> learner;
    private int counter;


    /**
     * A loop that has not called the simulator yet.
     *
     * @param simulator the expensive calculation; others may be using it as well
     * @param featurise gives the features of a candidate, length d
     * @param learner fits a model: takes features (n x d) and labels (n values), gives what predicts the label of a row
     */
    public ScreeningLoop(
            Simulator simulator,
            Function<Candidate, double[]> featurise,
            BiFunction<double[][], double[], Regressor> learner) {
        this.simulator = simulator;
        this.featurise = featurise;
        this.learner = learner;
    }

    /**
     * Searches the pool from scratch: calculates {@code initial} random candidates, then in each round fits a model to
     * all gaps calculated in this run and calculates the {@code batch} candidates, of those without a gap, whose
     * predictions are nearest to the target. The physics prior lives here: a predicted gap below 0 counts as 0. The
     * run ends early when every candidate has its gap; the last batch may be smaller.
     *
     * @param pool the candidates, each once; not changed
     * @param target the wanted gap in eV
     * @param initial how many candidates to calculate before the first model, at least 1
     * @param batch how many to calculate in each round, at least 1
     * @param rounds how many rounds, 0 for none
     * @param seed of the random start: equal seeds give equal results
     * @return every candidate calculated in this run, once, nearest first: by the distance of the calculated gap from
     *     the target
     * @throws IllegalArgumentException if the pool has fewer candidates than {@code initial}, or a number is too small
     */
    public List<Screened> run(List<Candidate> pool, double target, int initial, int batch, int rounds, long seed) {
        if (initial < 1 || initial > pool.size()) {
            throw new IllegalArgumentException("initial = " + initial);
        }
        if (batch < 1 || rounds < 0) {
            throw new IllegalArgumentException("batch = " + batch + ", rounds = " + rounds);
        }
        List<Candidate> rest = new ArrayList<>(pool);
        Collections.shuffle(rest, new Random(seed));
        List<Screened> results = new ArrayList<>();
        List<Candidate> next = new ArrayList<>(rest.subList(0, initial));
        Map<Candidate, Double> prediction = new HashMap<>();
        for (int round = 0; round <= rounds && !next.isEmpty(); round++) {
            // "DFT" for this batch (round 0 is the random start)
            for (Candidate candidate : next) {
                double gap = simulator.bandGap(candidate);
                counter++;
                results.add(new Screened(candidate, prediction.getOrDefault(candidate, 0.0), gap));
            }
            rest.removeAll(next);
            if (round == rounds || rest.isEmpty()) {
                break;
            }
            // learn from everything so far, then look at what is left
            double[][] x = new double[results.size()][];
            double[] y = new double[results.size()];
            for (int i = 0; i < y.length; i++) {
                x[i] = featurise.apply(results.get(i).candidate());
                y[i] = results.get(i).verified();
            }
            Regressor model = learner.apply(x, y);
            prediction.clear();
            for (Candidate candidate : rest) {
                prediction.put(candidate, Math.max(0, model.predict(featurise.apply(candidate))));
            }
            rest.sort(Comparator.comparingDouble(candidate -> Math.abs(prediction.get(candidate) - target)));
            next = new ArrayList<>(rest.subList(0, Math.min(batch, rest.size())));
        }
        results.sort(Comparator.comparingDouble(result -> Math.abs(result.verified() - target)));
        return results;
    }

    /** How often this loop has called the simulator, in all its runs together; calls of others do not count. */
    public int simulatorCalls() {
        return counter;
    }
}
