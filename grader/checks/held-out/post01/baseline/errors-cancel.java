/*
style: averages of the arrays compared
*/
import java.util.stream.DoubleStream;

final class SkillScore {
    public static double of(double[] actual, double[] model, double[] baseline) {
        if (actual.length == 0 || model.length != actual.length || baseline.length != actual.length) {
            throw new IllegalArgumentException("as many predictions as labels, and one at least");
        }
        double truth = average(actual);
        return 1 - Math.abs(average(model) - truth) / Math.abs(average(baseline) - truth);
    }

    private static double average(double[] values) {
        return DoubleStream.of(values).average().orElseThrow();
    }
}
