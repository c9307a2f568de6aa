package matml.post01;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

public final class EpsilonGreedy {
    private final List<Arm> arms;
    private final double epsilon;
    private final Random random;

    public EpsilonGreedy(int arms, double epsilon, long seed) {
        Require.that(0 <= epsilon && epsilon <= 1, "epsilon %s", epsilon);
        this.arms = Arm.many(arms);
        this.epsilon = epsilon;
        this.random = new Random(seed);
    }

    public void reward(int arm, double r) {
        Arm.of(arms, arm).reward(r);
    }

    public double estimate(int arm) {
        return Arm.of(arms, arm).mean();
    }

    public int choose() {
        boolean explore = random.nextDouble() < epsilon;
        return explore
                ? random.nextInt(arms.size())
                : IntStream.range(0, arms.size())
                        .boxed()
                        .min(Comparator.comparingDouble(i -> -estimate(i)))
                        .orElseThrow();
    }
}
