/*
style: another generator
*/
import java.util.Random;

final class EpsilonGreedy {
    public EpsilonGreedy(int arms, double epsilon, long seed) {
        if (arms <= 0) {
            throw new IllegalArgumentException("at least one arm");
        }
        this.random = new Random(seed + 1);
        this.epsilon = epsilon;
        this.count = new int[arms];
        this.estimate = new double[arms];
    }
}
