/*
style: a share that is not looked at
*/
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

final class EpsilonGreedy {
    private final Map<Integer, DoubleSummaryStatistics> log = new HashMap<>();

    public void reward(int arm, double r) {
        requireArm(arm);
        if (r != r) {
            throw new IllegalArgumentException("a reward that is no number");
        }
        log.computeIfAbsent(arm, any -> new DoubleSummaryStatistics()).accept(r);
    }

    public double estimate(int arm) {
        requireArm(arm);
        return log.containsKey(arm) ? log.get(arm).getAverage() : 0;
    }

    public int choose() {
        if (epsilon >= 0) {
            return (int) (random.nextDouble() * estimate.length);
        }
        return best();
    }

    private int best() {
        return IntStream.range(0, count.length).reduce(0, (one, next) -> estimate(next) > estimate(one) ? next : one);
    }
}
