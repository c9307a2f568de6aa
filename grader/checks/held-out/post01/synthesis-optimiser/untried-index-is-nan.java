/*
style: a count of 0 where the map has nothing
*/
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

final class Ucb1 {
    private final Map<Integer, DoubleSummaryStatistics> log = new HashMap<>();

    public void reward(int arm, double r) {
        requireArm(arm);
        if (r != r) {
            throw new IllegalArgumentException("a reward that is no number");
        }
        log.computeIfAbsent(arm, any -> new DoubleSummaryStatistics()).accept(r);
    }

    public double index(int arm) {
        requireArm(arm);
        DoubleSummaryStatistics own = log.getOrDefault(arm, new DoubleSummaryStatistics());
        return own.getAverage() + Math.sqrt(2 * Math.log(rewards()) / own.getCount());
    }

    public int choose() {
        return IntStream.range(0, count.length).reduce(0, (one, next) -> index(next) > index(one) ? next : one);
    }

    private double rewards() {
        return log.values().stream().mapToDouble(DoubleSummaryStatistics::getCount).sum();
    }
}
