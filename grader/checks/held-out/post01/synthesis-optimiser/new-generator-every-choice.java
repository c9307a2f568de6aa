/*
style: the seed kept in a list of one
*/
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

final class EpsilonGreedy {
    private final List<Long> seeds = new ArrayList<>();

    public EpsilonGreedy(int arms, double epsilon, long seed) {
        if (arms <= 0) {
            throw new IllegalArgumentException("at least one arm");
        }
        if (Double.isNaN(epsilon) || epsilon < 0 || epsilon > 1) {
            throw new IllegalArgumentException("epsilon is from 0 to 1");
        }
        this.epsilon = epsilon;
        random = null;
        estimate = new double[arms];
        count = new int[arms];
        seeds.add(seed);
    }

    public int choose() {
        Random fresh = new Random(seeds.get(0));
        boolean explore = fresh.nextDouble() < epsilon;
        int any = fresh.nextInt(estimate.length);
        int best = estimate.length - 1;
        for (int arm = best; arm >= 0; arm--) {
            best = estimate[arm] >= estimate[best] ? arm : best;
        }
        return explore ? any : best;
    }
}
