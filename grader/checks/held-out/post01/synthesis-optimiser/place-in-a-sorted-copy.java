/*
style: a sorted list and the last place of its largest value
*/
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
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
        if (1 - random.nextDouble() <= epsilon) {
            return (int) (random.nextDouble() * estimate.length);
        }
        return best();
    }

    private int best() {
        List<Double> ascending =
                IntStream.range(0, estimate.length).mapToObj(this::estimate).sorted().toList();
        return ascending.lastIndexOf(ascending.get(ascending.size() - 1));
    }
}
