/*
style: sorted streams
*/
import java.util.stream.IntStream;

final class SkillScore {
    public static double of(double[] actual, double[] model, double[] baseline) {
        if (actual.length == 0 || model.length != actual.length || baseline.length != actual.length) {
            throw new IllegalArgumentException("as many predictions as labels, and one at least");
        }
        return 1 - typical(actual, model) / typical(actual, baseline);
    }

    private static double typical(double[] labels, double[] said) {
        double[] errors = IntStream.range(0, labels.length)
                .mapToDouble(i -> Math.abs(said[i] - labels[i]))
                .sorted()
                .toArray();
        return (errors[(errors.length - 1) / 2] + errors[errors.length / 2]) / 2;
    }
}
