/*
style: statistics in a map, by the last choice
*/
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

final class EpsilonGreedy {
    private final Map<Integer, DoubleSummaryStatistics> log = new HashMap<>();
    private int latest;

    public void reward(int arm, double r) {
        requireArm(arm);
        if (r != r) {
            throw new IllegalArgumentException("a reward that is no number");
        }
        log.computeIfAbsent(latest, any -> new DoubleSummaryStatistics()).accept(r);
    }

    public double estimate(int arm) {
        requireArm(arm);
        return log.containsKey(arm) ? log.get(arm).getAverage() : 0;
    }

    public int choose() {
        if (1 - random.nextDouble() <= epsilon) {
            latest = (int) (random.nextDouble() * estimate.length);
        } else {
            latest = best();
        }
        return latest;
    }

    private int best() {
        return IntStream.range(0, count.length).reduce(0, (one, next) -> estimate(next) > estimate(one) ? next : one);
    }
}
