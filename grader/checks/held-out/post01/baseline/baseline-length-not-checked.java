/*
style: sums over the rows that are there
*/
import java.util.stream.IntStream;

final class SkillScore {
    public static double of(double[] actual, double[] model, double[] baseline) {
        double left = error(actual, model);
        int rows = Math.min(baseline.length, actual.length);
        double sum = 0;
        for (int i = 0; i < rows; i++) {
            sum += Math.abs(baseline[i] - actual[i]);
        }
        return 1 - left / (sum / rows);
    }

    private static double error(double[] labels, double[] said) {
        if (labels.length == 0 || said.length != labels.length) {
            throw new IllegalArgumentException(said.length + " predictions of " + labels.length + " labels");
        }
        return IntStream.range(0, labels.length)
                .mapToDouble(i -> Math.abs(said[i] - labels[i]))
                .average()
                .orElseThrow();
    }
}
