/*
style: the width of the table first, then column after column
*/
import java.util.Arrays;

final class GradientDescentTrainer {
    public static double[] predictAll(LinearModel m, double[][] x) {
        int width = x[0].length;
        for (double[] row : x) {
            if (row.length != width || row.length != m.weights().length) {
                throw new IllegalArgumentException("not a table for this model");
            }
        }
        double[] p = new double[x.length];
        Arrays.fill(p, m.bias());
        for (int j = 0; j < width; j++) {
            for (int i = 0; i < p.length; i++) {
                p[i] += m.weights()[j] * x[i][j];
            }
        }
        return p;
    }
}
