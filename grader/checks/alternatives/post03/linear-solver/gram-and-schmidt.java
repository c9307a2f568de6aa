/*
style: least squares by modified Gram and Schmidt, the factor column by column, unknowns taken out one by one
*/
final class LinearSolver {
    public static double[][] factor(double[][] spd) {
        int n = spd.length;
        for (double[] row : spd) {
            requireLength(row, n, "row");
        }
        double[][] l = new double[n][n];
        for (int j = 0; j < n; j++) {
            for (int i = j; i < n; i++) {
                double products = 0;
                for (int k = j - 1; k >= 0; k--) {
                    products += l[i][k] * l[j][k];
                }
                double rest = spd[i][j] - products;
                if (i > j) {
                    l[i][j] = rest / l[j][j];
                } else if (rest / spd[j][j] > 1e-12 && rest > 0) {
                    l[j][j] = Math.sqrt(rest);
                } else {
                    throw new IllegalArgumentException("not positive definite");
                }
            }
        }
        return l;
    }

    public static double[] cholesky(double[][] spd, double[] b) {
        double[][] l = factor(spd);
        requireLength(b, l.length, "b");
        double[] x = b.clone();
        for (int k = 0; k < x.length; k++) {
            x[k] /= l[k][k];
            for (int i = k + 1; i < x.length; i++) {
                x[i] -= l[i][k] * x[k];
            }
        }
        for (int k = x.length - 1; k >= 0; k--) {
            x[k] /= l[k][k];
            for (int i = 0; i < k; i++) {
                x[i] -= l[k][i] * x[k];
            }
        }
        return x;
    }

    public static double[] leastSquares(double[][] a, double[] b) {
        int n = a.length;
        int d = a[0].length;
        requireLength(b, n, "b");
        double[][] q = new double[d][n];
        for (int i = 0; i < n; i++) {
            requireLength(a[i], d, "row");
            for (int j = 0; j < d; j++) {
                q[j][i] = a[i][j];
            }
        }
        double[][] r = new double[d][d];
        double[] left = b;
        double[] x = new double[d];
        for (int j = 0; j < d; j++) {
            double before = 0;
            for (double[] row : a) {
                before += row[j] * row[j];
            }
            double after = Vectors.dot(q[j], q[j]);
            if (!(after > 1e-12 * before)) {
                throw new IllegalArgumentException("column " + j + " depends on the others");
            }
            r[j][j] = Math.sqrt(after);
            q[j] = Vectors.axpy(1 / r[j][j], q[j], new double[n]);
            for (int k = j + 1; k < d; k++) {
                r[j][k] = Vectors.dot(q[j], q[k]);
                q[k] = Vectors.axpy(-r[j][k], q[j], q[k]);
            }
            x[j] = Vectors.dot(q[j], left);
            left = Vectors.axpy(-x[j], q[j], left);
        }
        for (int j = d - 1; j >= 0; j--) {
            for (int k = j + 1; k < d; k++) {
                x[j] -= r[j][k] * x[k];
            }
            x[j] /= r[j][j];
        }
        return x;
    }
}
