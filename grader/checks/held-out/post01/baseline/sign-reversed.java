/*
style: the difference divided
*/
import java.util.stream.IntStream;

final class SkillScore {
    public static double of(double[] actual, double[] model, double[] baseline) {
        double floor = error(actual, baseline);
        return (error(actual, model) - floor) / floor;
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
