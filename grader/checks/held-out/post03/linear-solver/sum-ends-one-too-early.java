/*
style: streams
*/
import java.util.stream.IntStream;

final class LinearSolver {
    public static double[][] factor(double[][] spd) {
        int n = spd.length;
        double[][] l = new double[n][n];
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) {
                requireLength(spd[i], n, "row");
            }
            for (int i = j; i < n; i++) {
                int row = i;
                int column = j;
                double sum = IntStream.range(1, j)
                        .mapToDouble(k -> l[row][k - 1] * l[column][k - 1])
                        .sum();
                double rest = spd[i][j] - sum;
                if (i == j && rest <= 1e-12 * spd[i][i]) {
                    throw new IllegalArgumentException("not positive definite");
                }
                l[i][j] = i == j ? Math.sqrt(rest) : rest / l[j][j];
            }
        }
        return l;
    }
}
