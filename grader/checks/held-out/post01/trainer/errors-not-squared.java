/*
style: a stream of differences
*/
import java.util.stream.IntStream;

final class GradientDescentTrainer {
    public static double loss(LinearModel m, double[][] x, double[] y) {
        requireLabels(x, y);
        double[] guesses = predictAll(m, x);
        return IntStream.range(0, y.length).mapToDouble(i -> guesses[i] - y[i]).average().orElseThrow();
    }
}
