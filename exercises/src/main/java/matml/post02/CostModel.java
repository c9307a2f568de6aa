package matml.post02;

import java.util.OptionalLong;
import matml.Todo;

/**
 * When does it pay to train a model instead of calculating everything? All times are in seconds.
 *
 * <p>The way with a surrogate model has three parts: calculations to learn from, predictions for all candidates, and
 * calculations that verify the best of them.
 */
public final class CostModel {
    private CostModel() {}

    /**
     * The time it takes to calculate every candidate.
     *
     * @param c what each step costs
     * @param n number of candidates, at least 0
     * @return seconds
     * @throws IllegalArgumentException if {@code n} is negative
     */
    public static double simulateAll(Costs c, long n) {
        // TODO task 1: the time for n calculations
        throw new Todo("CostModel.simulateAll");
    }

    /**
     * The time it takes with a surrogate: calculate some materials, train once, predict all candidates, verify some.
     *
     * @param c what each step costs
     * @param n number of candidates, at least 0; the model predicts all of them
     * @param trainingCalls calculations to learn from, at least 1
     * @param verifyCalls calculations that verify predictions, at least 0
     * @return seconds
     * @throws IllegalArgumentException if a number is below its least value
     */
    public static double surrogate(Costs c, long n, int trainingCalls, int verifyCalls) {
        // TODO task 2: what is paid once, and what each candidate adds
        throw new Todo("CostModel.surrogate");
    }

    /**
     * The smallest number of candidates for which the way with a surrogate takes no longer than calculating all.
     *
     * @param c what each step costs
     * @param trainingCalls calculations to learn from, at least 1
     * @param verifyCalls calculations that verify predictions, at least 0
     * @return the number of candidates, or empty if the surrogate never pays
     * @throws IllegalArgumentException if a number is below its least value
     */
    public static OptionalLong breakEven(Costs c, int trainingCalls, int verifyCalls) {
        // TODO task 3: from which number of candidates on does it pay?
        throw new Todo("CostModel.breakEven");
    }

    /**
     * How many times faster the way with a surrogate is.
     *
     * @param c what each step costs
     * @param n number of candidates, at least 0
     * @param trainingCalls calculations to learn from, at least 1
     * @param verifyCalls calculations that verify predictions, at least 0
     * @return the time for calculating all over the time with a surrogate; below 1 where the surrogate takes longer
     * @throws IllegalArgumentException if a number is below its least value
     */
    public static double speedUp(Costs c, long n, int trainingCalls, int verifyCalls) {
        // TODO task 4: compare the two ways
        throw new Todo("CostModel.speedUp");
    }
}
