/*
style: all slopes in one array, its length from a stream
*/
import java.util.Arrays;

final class GradientDescentTrainer {
    public static LinearModel gradient(LinearModel m, double[][] x, double[] y) {
        requireLabels(x, y);
        int d = m.weights().length;
        double[] g = new double[d + 1];
        for (int i = 0; i < x.length; i++) {
            double error = m.predict(x[i]) - y[i];
            g[d] += error;
            for (int j = 0; j < d; j++) {
                g[j] += error * x[i][j];
            }
        }
        double norm = Math.sqrt(Arrays.stream(g).map(s -> s * s).sum());
        double[] direction = Arrays.stream(g).map(s -> s / norm).toArray();
        return new LinearModel(Arrays.copyOf(direction, d), direction[d]);
    }
}
