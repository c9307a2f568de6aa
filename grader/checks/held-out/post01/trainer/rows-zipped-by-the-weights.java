/*
style: a stream over the weights
*/
import java.util.Arrays;
import java.util.stream.IntStream;

final class GradientDescentTrainer {
    public static double[] predictAll(LinearModel m, double[][] x) {
        double[] w = m.weights();
        return Arrays.stream(x)
                .mapToDouble(row -> m.bias()
                        + IntStream.range(0, w.length).mapToDouble(j -> row[j] * w[j]).sum())
                .toArray();
    }
}
