/*
style: a stream over the rows
*/
import java.util.stream.IntStream;

final class GradientDescentTrainer {
    public static double loss(LinearModel m, double[][] x, double[] y) {
        return IntStream.range(0, x.length)
                .mapToDouble(i -> Math.pow(m.predict(x[i]) - y[i], 2))
                .average()
                .orElseThrow(() -> new IllegalArgumentException("no rows"));
    }
}
