/*
style: a stream against one number
*/
import java.util.stream.DoubleStream;

final class SkillScore {
    public static double of(double[] actual, double[] model, double[] baseline) {
        if (actual.length == 0 || model.length != actual.length || baseline.length != actual.length) {
            throw new IllegalArgumentException("as many predictions as labels, and one at least");
        }
        double constant = baseline[0];
        double floor = DoubleStream.of(actual)
                .map(label -> Math.abs(constant - label))
                .average()
                .orElseThrow();
        return (floor - Losses.mae(actual, model)) / floor;
    }
}
