/*
title: The transposed factor is returned
task: 1
covers: P3.8
ask: In which corner of your table are the zeros?
point: L is lower triangular: its zeros are above the diagonal, where j > i.
tell: You return Lᵀ. Swap rows and columns.
*/
final class LinearSolver {
    public static double[][] factor(double[][] spd) {
        int n = spd.length;
        double[][] u = new double[n][n];
        for (int i = 0; i < n; i++) {
            requireLength(spd[i], n, "row");
            for (int j = 0; j <= i; j++) {
                double rest = spd[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= u[k][i] * u[k][j];
                }
                if (i == j && !(rest > SMALLEST_PIVOT * spd[i][i])) {
                    throw new IllegalArgumentException("pivot");
                }
                u[j][i] = i == j ? Math.sqrt(rest) : rest / u[j][j];
            }
        }
        return u;
    }
}
