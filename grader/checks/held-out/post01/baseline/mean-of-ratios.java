/*
style: the average of a stream of ratios
*/
import java.util.stream.IntStream;

final class SkillScore {
    public static double of(double[] actual, double[] model, double[] baseline) {
        if (actual.length == 0 || model.length != actual.length || baseline.length != actual.length) {
            throw new IllegalArgumentException("as many predictions as labels, and one at least");
        }
        return 1
                - IntStream.range(0, actual.length)
                        .mapToDouble(i -> Math.abs((model[i] - actual[i]) / (baseline[i] - actual[i])))
                        .average()
                        .orElseThrow();
    }
}
