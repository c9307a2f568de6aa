/*
style: a stream of products that ends too early
*/
import java.util.stream.IntStream;

final class GradientDescentTrainer {
    public static double[] predictAll(LinearModel m, double[][] x) {
        int d = m.weights().length;
        double[] p = new double[x.length];
        int i = 0;
        for (double[] row : x) {
            if (row.length != d) {
                throw new IllegalArgumentException("a row of " + row.length);
            }
            p[i++] = m.bias() + IntStream.range(0, d - 1).mapToDouble(j -> row[j] * m.weights()[j]).sum();
        }
        return p;
    }
}
