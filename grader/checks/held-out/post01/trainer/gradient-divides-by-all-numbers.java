/*
style: sums divided by the count of the numbers in the table
*/
import java.util.Arrays;

final class GradientDescentTrainer {
    public static LinearModel gradient(LinearModel m, double[][] x, double[] y) {
        requireLabels(x, y);
        double[] p = predictAll(m, x);
        long numbers = Arrays.stream(x).mapToLong(row -> row.length).sum();
        double[] slopes = new double[m.weights().length];
        double bias = 0;
        for (int i = 0; i < p.length; i++) {
            bias += p[i] - y[i];
            for (int j = 0; j < slopes.length; j++) {
                slopes[j] += (p[i] - y[i]) * x[i][j];
            }
        }
        return new LinearModel(Arrays.stream(slopes).map(s -> 2 * s / numbers).toArray(), 2 * bias / numbers);
    }
}
