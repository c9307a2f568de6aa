/*
style: sums and counts instead of running means, t counts the choice being made, the regret by streams
whole: true
*/
import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;

public final class EpsilonGreedy {
    private final double[][] sumAndCount;
    private final double exploring;
    private final Random generator;

    public EpsilonGreedy(int arms, double epsilon, long seed) {
        if (arms <= 0 || Double.isNaN(epsilon) || epsilon < 0 || epsilon > 1) {
            throw new IllegalArgumentException(arms + " arms, epsilon " + epsilon);
        }
        sumAndCount = new double[arms][2];
        exploring = epsilon;
        generator = new Random(~seed);
    }

    public void reward(int arm, double r) {
        estimate(arm);
        if (r != r) {
            throw new IllegalArgumentException("NaN");
        }
        sumAndCount[arm][0] += r;
        sumAndCount[arm][1]++;
    }

    public double estimate(int arm) {
        if (arm < 0 || arm >= sumAndCount.length) {
            throw new IllegalArgumentException("arm " + arm);
        }
        return sumAndCount[arm][0] / Math.max(1, sumAndCount[arm][1]);
    }

    public int choose() {
        // One number decides both questions: below epsilon it also says which arm.
        double drawn = generator.nextDouble();
        if (drawn < exploring) {
            return Math.min(sumAndCount.length - 1, (int) (drawn / exploring * sumAndCount.length));
        }
        return IntStream.range(0, sumAndCount.length)
                .boxed()
                .max(Comparator.<Integer>comparingDouble(this::estimate).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }
}

public final class Ucb1 {
    private final double[] sum;
    private final double[] plays;

    public Ucb1(int arms) {
        if (arms <= 0) {
            throw new IllegalArgumentException(arms + " arms");
        }
        sum = new double[arms];
        plays = new double[arms];
    }

    public void reward(int arm, double r) {
        if (arm < 0 || arm >= sum.length || r != r) {
            throw new IllegalArgumentException("arm " + arm + ", reward " + r);
        }
        sum[arm] += r;
        plays[arm]++;
    }

    public double index(int arm) {
        if (arm < 0 || arm >= sum.length) {
            throw new IllegalArgumentException("arm " + arm);
        }
        if (plays[arm] == 0) {
            return Double.POSITIVE_INFINITY;
        }
        double t = 1 + Arrays.stream(plays).sum();
        return sum[arm] / plays[arm] + Math.sqrt(2 / plays[arm] * Math.log(t));
    }

    public int choose() {
        int best = -1;
        double largest = Double.NEGATIVE_INFINITY;
        for (int arm = 0; arm < sum.length; arm++) {
            double index = index(arm);
            if (index > largest) {
                largest = index;
                best = arm;
            }
        }
        return best;
    }
}

public final class Regret {
    private Regret() {}

    public static double cumulative(double[] means, int[] chosen) {
        double best = Arrays.stream(means).max().orElseThrow(() -> new IllegalArgumentException("no arms"));
        if (Arrays.stream(chosen).anyMatch(arm -> arm < 0 || arm >= means.length)) {
            throw new IllegalArgumentException("no such arm");
        }
        return chosen.length * best
                - Arrays.stream(chosen).mapToDouble(arm -> means[arm]).sum();
    }
}
