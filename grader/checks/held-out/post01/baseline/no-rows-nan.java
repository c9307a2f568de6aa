/*
style: streams, NaN without rows
*/
import java.util.stream.IntStream;

final class SkillScore {
    public static double of(double[] actual, double[] model, double[] baseline) {
        if (model.length != actual.length || baseline.length != actual.length) {
            throw new IllegalArgumentException("as many predictions as labels");
        }
        return 1 - mean(actual, model) / mean(actual, baseline);
    }

    private static double mean(double[] labels, double[] said) {
        return IntStream.range(0, labels.length)
                .mapToDouble(i -> Math.abs(said[i] - labels[i]))
                .average()
                .orElse(Double.NaN);
    }
}
