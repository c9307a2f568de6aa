/*
style: jacobi written with rotation, rotated and offDiagonalNorm alone, a bounded number of sweeps, sorted indices
*/
final class SymmetricEigen {
    public static double offDiagonalNorm(double[][] a) {
        requireSymmetric(a);
        double norm = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < i; j++) {
                norm = Math.hypot(norm, Math.hypot(a[i][j], a[j][i]));
            }
        }
        return norm;
    }

    public static Rotation rotation(double[][] a, int p, int q) {
        requireSymmetric(a);
        requireAxes(a, p, q);
        if (a[p][q] == 0) {
            return new Rotation(1, 0);
        }
        double theta = (a[q][q] - a[p][p]) / 2 / a[p][q];
        double t = Math.copySign(1, theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double c = 1 / Math.sqrt(t * t + 1);
        return new Rotation(c, t * c);
    }

    public static double[][] rotated(double[][] a, int p, int q) {
        Rotation r = rotation(a, p, q);
        double[][] j = identity(a.length);
        j[p][p] = r.c();
        j[q][q] = r.c();
        j[p][q] = r.s();
        j[q][p] = -r.s();
        double[][] result = new double[a.length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int k = 0; k < a.length; k++) {
                for (int l = 0; l < a.length; l++) {
                    for (int m = 0; m < a.length; m++) {
                        result[i][k] += j[l][i] * a[l][m] * j[m][k];
                    }
                }
            }
        }
        return result;
    }

    public static Result jacobi(double[][] a) {
        int n = a.length;
        double start = offDiagonalNorm(a);
        double[][] m = a;
        double[][] v = identity(n);
        for (int count = 0; count < 40 && offDiagonalNorm(m) > 1e-13 * start; count++) {
            for (int p = 0; p < n - 1; p++) {
                for (int q = p + 1; q < n; q++) {
                    Rotation r = rotation(m, p, q);
                    for (double[] row : v) {
                        double old = row[p];
                        row[p] = r.c() * old - r.s() * row[q];
                        row[q] = r.s() * old + r.c() * row[q];
                    }
                    m = rotated(m, p, q);
                }
            }
        }
        double[][] done = m;
        Integer[] order = new Integer[n];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparing(i -> done[i][i]));
        double[][] vectors = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                vectors[i][j] = v[i][order[j]];
            }
        }
        return new Result(Arrays.stream(order).mapToDouble(i -> done[i][i]).toArray(), vectors);
    }
}
