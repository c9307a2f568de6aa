/*
style: a stream with the division forgotten
*/
import java.util.stream.IntStream;

final class GradientDescentTrainer {
    public static double loss(LinearModel m, double[][] x, double[] y) {
        requireLabels(x, y);
        return IntStream.range(0, x.length).mapToDouble(i -> m.predict(x[i]) - y[i]).map(e -> e * e).sum();
    }
}
