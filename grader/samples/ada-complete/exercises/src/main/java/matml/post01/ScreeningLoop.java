package matml.post01;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
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
    private final Simulator simulator;
    private final Function<Candidate, double[]> featurise;
    private final BiFunction<double[][], double[], Regressor> learner;
    private int calls = 0;


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
        if (initial < 1 || batch < 1 || rounds < 0 || initial > pool.size()) {
            throw new IllegalArgumentException("cannot run with initial=" + initial + ", batch=" + batch + ", rounds="
                    + rounds + " and " + pool.size() + " candidates");
        }
        List<Candidate> waiting = new ArrayList<>(pool);
        Collections.shuffle(waiting, new Random(seed));
        List<Screened> done = new ArrayList<>();
        for (int i = 0; i < initial; i++) {
            done.add(simulate(waiting.remove(0), Double.NaN));
        }
        for (int round = 0; round < rounds; round++) {
            if (waiting.isEmpty()) {
                break;
            }
            Regressor model = train(done);
            List<Screened> guesses = new ArrayList<>();
            for (Candidate candidate : waiting) {
                double gap = model.predict(featurise.apply(candidate));
                guesses.add(new Screened(candidate, Math.max(gap, 0.0), Double.NaN));
            }
            guesses.sort(Comparator.comparingDouble(guess -> Math.abs(guess.predicted() - target)));
            for (int i = 0; i < batch && i < guesses.size(); i++) {
                Screened chosen = guesses.get(i);
                done.add(simulate(chosen.candidate(), chosen.predicted()));
                waiting.remove(chosen.candidate());
            }
        }
        done.sort(Comparator.comparingDouble(each -> Math.abs(each.verified() - target)));
        return done;
    }

    /** How often this loop has called the simulator, in all its runs together; calls of others do not count. */
    public int simulatorCalls() {
        return calls;
    }

    private Screened simulate(Candidate candidate, double prediction) {
        calls++;
        return new Screened(candidate, prediction, simulator.bandGap(candidate));
    }

    private Regressor train(List<Screened> done) {
        double[][] x = new double[done.size()][];
        double[] y = new double[done.size()];
        for (int i = 0; i < done.size(); i++) {
            x[i] = featurise.apply(done.get(i).candidate());
            y[i] = done.get(i).verified(); // not the prediction, or the model only believes itself
        }
        return learner.apply(x, y);
    }
}
