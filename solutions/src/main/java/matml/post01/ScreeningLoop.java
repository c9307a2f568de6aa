package matml.post01;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
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
    // BEGIN SOLUTION
    private final Simulator simulator;
    private final Function<Candidate, double[]> featurise;
    private final BiFunction<double[][], double[], Regressor> learner;
    private int calls;
    // END SOLUTION

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
        // BEGIN SOLUTION task 1: keep what the loop works with
        this.simulator = simulator;
        this.featurise = featurise;
        this.learner = learner;
        // END SOLUTION
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
        // BEGIN SOLUTION task 1: the random start; tasks 2 and 3 add the rounds after it
        requirePossible(pool.size(), initial, batch, rounds);
        List<Candidate> open = new ArrayList<>(pool);
        List<Screened> known = new ArrayList<>();
        for (Candidate candidate : draw(pool, initial, seed)) {
            known.add(calculate(candidate, Double.NaN));
            open.remove(candidate);
        }
        for (int round = 0; round < rounds && !open.isEmpty(); round++) {
            List<Screened> ranked = rank(open, fit(known), target);
            for (Screened chosen : ranked.subList(0, Math.min(batch, ranked.size()))) {
                known.add(calculate(chosen.candidate(), chosen.predicted()));
                open.remove(chosen.candidate());
            }
        }
        known.sort(nearest(Screened::verified, target));
        return known;
        // END SOLUTION
    }

    /** How often this loop has called the simulator, in all its runs together; calls of others do not count. */
    public int simulatorCalls() {
        // BEGIN SOLUTION task 4: say what the runs have cost
        return calls;
        // END SOLUTION
    }

    // BEGIN SOLUTION
    private static void requirePossible(int candidates, int initial, int batch, int rounds) {
        if (initial < 1 || initial > candidates) {
            throw new IllegalArgumentException(
                    "cannot start with " + initial + " of " + candidates + " candidates: at least 1, at most all");
        }
        if (batch < 1 || rounds < 0) {
            throw new IllegalArgumentException(rounds + " rounds of " + batch + " candidates cannot be calculated");
        }
    }

    private static List<Candidate> draw(List<Candidate> pool, int count, long seed) {
        List<Candidate> shuffled = new ArrayList<>(pool);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled.subList(0, count);
    }

    private Screened calculate(Candidate candidate, double predicted) {
        calls++;
        return new Screened(candidate, predicted, simulator.bandGap(candidate));
    }

    private Regressor fit(List<Screened> known) {
        double[][] x = new double[known.size()][];
        double[] y = new double[known.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = featurise.apply(known.get(i).candidate());
            y[i] = known.get(i).verified();
        }
        return learner.apply(x, y);
    }

    /** The candidates with their predictions, nearest to the target first; nothing is verified yet. */
    private List<Screened> rank(List<Candidate> open, Regressor model, double target) {
        List<Screened> ranked = new ArrayList<>();
        for (Candidate candidate : open) {
            double gap = Math.max(0, model.predict(featurise.apply(candidate)));
            ranked.add(new Screened(candidate, gap, Double.NaN));
        }
        ranked.sort(nearest(Screened::predicted, target));
        return ranked;
    }

    private static Comparator<Screened> nearest(ToDoubleFunction<Screened> gap, double target) {
        return Comparator.comparingDouble(each -> Math.abs(gap.applyAsDouble(each) - target));
    }
    // END SOLUTION
}
