/*
title: A new generator with the same seed for every choice
task: 2
covers: E10.4
ask: What is the first number of a generator with seed 5, and what is the first number of the next one with seed 5?
point: A generator gives different numbers only as long as you go on asking the same one.
tell: You make new Random(seed) inside choose. Make it once, in the constructor, and keep it in a field.
*/
import java.util.Random;

final class EpsilonGreedy {
    private final long seed;

    public EpsilonGreedy(int arms, double epsilon, long seed) {
        if (arms < 1) {
            throw new IllegalArgumentException("nothing to choose from: " + arms + " arms");
        }
        if (!(epsilon >= 0 && epsilon <= 1)) {
            throw new IllegalArgumentException("epsilon is a share between 0 and 1, not " + epsilon);
        }
        this.epsilon = epsilon;
        this.seed = seed;
        random = new Random(seed);
        estimate = new double[arms];
        count = new int[arms];
    }

    public int choose() {
        Random again = new Random(seed);
        if (again.nextDouble() < epsilon) {
            return again.nextInt(estimate.length);
        }
        int best = 0;
        for (int arm = 1; arm < estimate.length; arm++) {
            if (estimate[arm] > estimate[best]) {
                best = arm;
            }
        }
        return best;
    }
}
