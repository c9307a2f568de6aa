/*
style: every reward is kept in a list, the arm is drawn before the dice decide
whole: true
*/
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

public final class EpsilonGreedy {
    private final List<List<Double>> rewards = new ArrayList<>();
    private final double epsilon;
    private final Random random;

    public EpsilonGreedy(int arms, double epsilon, long seed) {
        if (arms < 1) {
            throw new IllegalArgumentException("no arms");
        }
        if (epsilon < 0 || epsilon > 1 || Double.isNaN(epsilon)) {
            throw new IllegalArgumentException("epsilon " + epsilon);
        }
        for (int arm = 0; arm < arms; arm++) {
            rewards.add(new ArrayList<>());
        }
        this.epsilon = epsilon;
        this.random = new Random(seed);
    }

    public void reward(int arm, double r) {
        if (Double.isNaN(r)) {
            throw new IllegalArgumentException("NaN");
        }
        of(arm).add(r);
    }

    public double estimate(int arm) {
        return of(arm).stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    public int choose() {
        int any = random.nextInt(rewards.size());
        if (random.nextDouble() < epsilon) {
            return any;
        }
        int best = 0;
        for (int arm = 0; arm < rewards.size(); arm++) {
            best = estimate(arm) > estimate(best) ? arm : best;
        }
        return best;
    }

    private List<Double> of(int arm) {
        if (arm < 0 || arm >= rewards.size()) {
            throw new IllegalArgumentException("arm " + arm);
        }
        return rewards.get(arm);
    }
}

public final class Ucb1 {
    private final EpsilonGreedy means;
    private final int[] plays;

    public Ucb1(int arms) {
        means = new EpsilonGreedy(arms, 0, 0);
        plays = new int[arms];
    }

    public void reward(int arm, double r) {
        means.reward(arm, r);
        plays[arm]++;
    }

    public double index(int arm) {
        double mean = means.estimate(arm);
        return plays[arm] == 0
                ? Double.POSITIVE_INFINITY
                : mean + Math.sqrt(2.0) * Math.sqrt(Math.log(IntStream.of(plays).sum()) / plays[arm]);
    }

    public int choose() {
        int untried = 0;
        while (untried < plays.length && plays[untried] > 0) {
            untried++;
        }
        if (untried < plays.length) {
            return untried;
        }
        double largest =
                IntStream.range(0, plays.length).mapToDouble(this::index).max().orElseThrow();
        return IntStream.range(0, plays.length)
                .filter(arm -> index(arm) == largest)
                .findFirst()
                .orElseThrow();
    }
}

public final class Regret {
    private Regret() {}

    public static double cumulative(double[] means, int[] chosen) {
        if (means.length == 0) {
            throw new IllegalArgumentException("no arms");
        }
        int[] plays = new int[means.length];
        for (int arm : chosen) {
            if (arm < 0 || arm >= plays.length) {
                throw new IllegalArgumentException("arm " + arm);
            }
            plays[arm]++;
        }
        double[] sorted = means.clone();
        Arrays.sort(sorted);
        double regret = 0;
        for (int arm = 0; arm < plays.length; arm++) {
            regret += plays[arm] * (sorted[sorted.length - 1] - means[arm]);
        }
        return regret;
    }
}
