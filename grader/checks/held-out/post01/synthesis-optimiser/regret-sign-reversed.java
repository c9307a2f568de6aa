/*
style: streams
*/
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

final class Regret {
    public static double cumulative(double[] means, int[] chosen) {
        double best = DoubleStream.of(means).max().orElseThrow(() -> new IllegalArgumentException("no arms"));
        return IntStream.of(chosen).mapToDouble(arm -> mean(means, arm) - best).sum();
    }

    private static double mean(double[] means, int arm) {
        if (arm < 0 || arm >= means.length) {
            throw new IllegalArgumentException("no such arm: " + arm);
        }
        return means[arm];
    }
}
