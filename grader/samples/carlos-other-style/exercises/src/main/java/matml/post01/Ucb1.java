package matml.post01;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

public final class Ucb1 {
    private final List<Arm> arms;

    public Ucb1(int arms) {
        this.arms = Arm.many(arms);
    }

    public void reward(int arm, double r) {
        Arm.of(arms, arm).reward(r);
    }

    public double index(int arm) {
        Arm one = Arm.of(arms, arm);
        long t = arms.stream().mapToLong(Arm::count).sum();
        return one.count() == 0 ? Double.POSITIVE_INFINITY : one.mean() + Math.sqrt(2 * Math.log(t) / one.count());
    }

    public int choose() {
        return IntStream.range(0, arms.size())
                .boxed()
                .min(Comparator.comparingDouble(i -> -index(i)))
                .orElseThrow();
    }
}
