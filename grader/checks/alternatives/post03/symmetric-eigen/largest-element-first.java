/*
style: the classical order (the largest element first), angles from arc tangents, signs of the vectors fixed
*/
final class SymmetricEigen {
    public static double offDiagonalNorm(double[][] a) {
        requireSymmetric(a);
        return Math.sqrt(IntStream.range(0, a.length)
                .mapToDouble(i -> IntStream.range(0, a.length)
                        .filter(j -> j != i)
                        .mapToDouble(j -> a[i][j] * a[i][j])
                        .sum())
                .sum());
    }

    public static Rotation rotation(double[][] a, int p, int q) {
        requireSymmetric(a);
        requireAxes(a, p, q);
        double angle = a[p][q] == 0
                ? 0
                : a[p][p] == a[q][q] ? Math.PI / 4 : Math.atan(2 * a[p][q] / (a[q][q] - a[p][p])) / 2;
        return new Rotation(Math.cos(angle), Math.sin(angle));
    }

    public static double[][] rotated(double[][] a, int p, int q) {
        Rotation r = rotation(a, p, q);
        double c = r.c();
        double s = r.s();
        double[][] b = Arrays.stream(a).map(double[]::clone).toArray(double[][]::new);
        b[p][p] = c * c * a[p][p] - 2 * s * c * a[p][q] + s * s * a[q][q];
        b[q][q] = s * s * a[p][p] + 2 * s * c * a[p][q] + c * c * a[q][q];
        b[p][q] = 0;
        b[q][p] = 0;
        for (int k = 0; k < a.length; k++) {
            if (k != p && k != q) {
                b[k][p] = c * a[k][p] - s * a[k][q];
                b[k][q] = s * a[k][p] + c * a[k][q];
                b[p][k] = b[k][p];
                b[q][k] = b[k][q];
            }
        }
        return b;
    }

    public static Result jacobi(double[][] a) {
        requireSymmetric(a);
        int n = a.length;
        double[][] b = a;
        double[][] v = identity(n);
        double limit = 1e-14 * largest(a);
        for (int count = 0; count < 100 * n * n; count++) {
            int p = 0;
            int q = 0;
            double most = limit;
            for (int i = 0; i < n; i++) {
                for (int j = i + 1; j < n; j++) {
                    if (Math.abs(b[i][j]) > most) {
                        most = Math.abs(b[i][j]);
                        p = i;
                        q = j;
                    }
                }
            }
            if (p == q) {
                break;
            }
            turnColumns(v, p, q, rotation(b, p, q));
            b = rotated(b, p, q);
        }
        Result result = inOrder(b, v);
        for (int j = 0; j < n; j++) {
            int column = j;
            double sum = Arrays.stream(result.vectors()).mapToDouble(row -> row[column]).sum();
            for (double[] row : result.vectors()) {
                row[j] *= sum < 0 ? -1 : 1;
            }
        }
        return result;
    }
}
