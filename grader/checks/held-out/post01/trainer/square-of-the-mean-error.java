/*
style: the power of an average
*/
import java.util.stream.IntStream;

final class GradientDescentTrainer {
    public static double loss(LinearModel m, double[][] x, double[] y) {
        requireLabels(x, y);
        double off = IntStream.range(0, y.length).mapToDouble(i -> y[i] - m.predict(x[i])).average().orElseThrow();
        return Math.pow(off, 2);
    }
}
