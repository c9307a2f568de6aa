package matml.post02;

import java.util.OptionalLong;

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
        // BEGIN SOLUTION task 1: the time for n calculations
        requireCandidates(n);
        return n * c.simSeconds();
        // END SOLUTION
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
        // BEGIN SOLUTION task 2: what is paid once, and what each candidate adds
        requireCandidates(n);
        return fixed(c, trainingCalls, verifyCalls) + n * c.mlSeconds();
        // END SOLUTION
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
        // BEGIN SOLUTION task 3: from which number of candidates on does it pay?
        double fixed = fixed(c, trainingCalls, verifyCalls);
        double savedPerCandidate = c.simSeconds() - c.mlSeconds();
        return savedPerCandidate > 0
                ? OptionalLong.of((long) Math.ceil(fixed / savedPerCandidate))
                : OptionalLong.empty();
        // END SOLUTION
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
        // BEGIN SOLUTION task 4: compare the two ways
        return simulateAll(c, n) / surrogate(c, n, trainingCalls, verifyCalls);
        // END SOLUTION
    }

    // BEGIN SOLUTION
    /** What is paid once, however many candidates there are. */
    private static double fixed(Costs c, int trainingCalls, int verifyCalls) {
        if (trainingCalls < 1 || verifyCalls < 0) {
            throw new IllegalArgumentException("at least one training call and no fewer than 0 to verify, not "
                    + trainingCalls + " and " + verifyCalls);
        }
        return c.trainSeconds() + (trainingCalls + verifyCalls) * c.simSeconds();
    }

    private static void requireCandidates(long n) {
        if (n < 0) {
            throw new IllegalArgumentException(n + " candidates");
        }
    }
    // END SOLUTION
}
