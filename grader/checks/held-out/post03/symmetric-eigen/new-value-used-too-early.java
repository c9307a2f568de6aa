/*
style: a helper that works on any array of rows, used for the transposed matrix as well
*/
final class SymmetricEigen {
    public static double[][] rotated(double[][] a, int p, int q) {
        requireSymmetric(a);
        requireAxes(a, p, q);
        Rotation r = between(a, p, q);
        return transposed(mixedColumns(transposed(mixedColumns(copy(a), p, q, r)), p, q, r));
    }

    private static double[][] mixedColumns(double[][] m, int p, int q, Rotation r) {
        for (int i = 0; i < m.length; i++) {
            m[i][p] = r.c() * m[i][p] - r.s() * m[i][q];
            m[i][q] = r.c() * m[i][q] + r.s() * m[i][p];
        }
        return m;
    }

    private static double[][] transposed(double[][] m) {
        return IntStream.range(0, m.length)
                .mapToObj(j -> Arrays.stream(m).mapToDouble(row -> row[j]).toArray())
                .toArray(double[][]::new);
    }
}
