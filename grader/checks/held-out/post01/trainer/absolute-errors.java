/*
style: a stream of sizes
*/
import java.util.stream.IntStream;

final class GradientDescentTrainer {
    public static double loss(LinearModel m, double[][] x, double[] y) {
        requireLabels(x, y);
        double[] guesses = predictAll(m, x);
        return IntStream.range(0, y.length).mapToDouble(i -> Math.abs(y[i] - guesses[i])).average().orElseThrow();
    }
}
