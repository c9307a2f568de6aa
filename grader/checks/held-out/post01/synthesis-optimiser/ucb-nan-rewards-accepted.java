/*
style: rewards kept as statistics in a map, choices by a stream
*/
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

final class Ucb1 {
    private final Map<Integer, DoubleSummaryStatistics> log = new HashMap<>();

    public void reward(int arm, double r) {
        requireArm(arm);
        log.computeIfAbsent(arm, any -> new DoubleSummaryStatistics()).accept(r);
    }

    public double index(int arm) {
        requireArm(arm);
        if (!log.containsKey(arm)) {
            return Double.POSITIVE_INFINITY;
        }
        return mean(arm) + bonus(rewards(), log.get(arm).getCount());
    }

    public int choose() {
        return IntStream.range(0, count.length).reduce(0, (one, next) -> index(next) > index(one) ? next : one);
    }

    private double mean(int arm) {
        return log.get(arm).getAverage();
    }

    private static double bonus(double t, double n) {
        return Math.sqrt(2) * Math.sqrt(Math.log(t) / n);
    }

    private double rewards() {
        return log.values().stream().mapToDouble(DoubleSummaryStatistics::getCount).sum();
    }
}
