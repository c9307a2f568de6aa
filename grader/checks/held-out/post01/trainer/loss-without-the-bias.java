/*
style: the bias taken off every prediction
*/
import java.util.stream.IntStream;

final class GradientDescentTrainer {
    public static double loss(LinearModel m, double[][] x, double[] y) {
        requireLabels(x, y);
        double[] guesses = predictAll(m, x);
        return IntStream.range(0, y.length)
                .mapToDouble(i -> Math.pow(guesses[i] - m.bias() - y[i], 2))
                .average()
                .orElseThrow();
    }
}
