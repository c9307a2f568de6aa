/*
style: streams over the indices of the labels
*/
import java.util.stream.IntStream;

final class SkillScore {
    public static double of(double[] actual, double[] model, double[] baseline) {
        if (actual.length < 1) {
            throw new IllegalArgumentException("one row at least");
        }
        return 1 - total(actual, model) / total(actual, baseline);
    }

    private static double total(double[] labels, double[] said) {
        return IntStream.range(0, labels.length)
                .mapToDouble(i -> Math.abs(said[i] - labels[i]))
                .sum();
    }
}
