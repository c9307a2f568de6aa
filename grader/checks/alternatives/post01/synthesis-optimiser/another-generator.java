/*
style: another generator, exploration through the shares of the arms, an index that knows the choice being made
*/
import java.util.Random;
import java.util.SplittableRandom;

final class EpsilonGreedy {
    private final SplittableRandom generator;

    public EpsilonGreedy(int arms, double epsilon, long seed) {
        if (arms < 1 || !(epsilon >= 0) || !(epsilon <= 1)) {
            throw new IllegalArgumentException(arms + " arms, epsilon " + epsilon);
        }
        this.epsilon = epsilon;
        random = new Random(seed);
        generator = new SplittableRandom(seed);
        estimate = new double[arms];
        count = new int[arms];
    }

    public int choose() {
        int best = 0;
        for (int arm = estimate.length - 1; arm >= 0; arm--) {
            if (estimate[arm] >= estimate[best]) {
                best = arm;
            }
        }
        // The best arm has the share 1 - epsilon + epsilon / K, every other one epsilon / K.
        double left = generator.nextDouble() - (1 - epsilon);
        if (left < 0) {
            return best;
        }
        return Math.min(estimate.length - 1, (int) (left / epsilon * estimate.length));
    }
}

final class Ucb1 {
    public double index(int arm) {
        requireArm(arm);
        double bonus = Math.sqrt(Math.log((total + 1.0) * (total + 1.0)) / count[arm]);
        return count[arm] == 0 ? 1 / 0.0 : mean[arm] + bonus;
    }
}
