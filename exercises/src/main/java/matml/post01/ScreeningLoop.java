package matml.post01;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import matml.Todo;
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
        // TODO task 1: keep what the loop works with
        throw new Todo("ScreeningLoop.ScreeningLoop");
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
        // TODO task 1: the random start; tasks 2 and 3 add the rounds after it
        throw new Todo("ScreeningLoop.run");
    }

    /** How often this loop has called the simulator, in all its runs together; calls of others do not count. */
    public int simulatorCalls() {
        // TODO task 4: say what the runs have cost
        throw new Todo("ScreeningLoop.simulatorCalls");
    }
}
