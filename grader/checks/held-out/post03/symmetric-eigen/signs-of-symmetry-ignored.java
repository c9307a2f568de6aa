/*
style: squares compared
*/
final class SymmetricEigen {
    private static void requireSymmetric(double[][] a) {
        int n = a.length;
        if (n == 0 || Arrays.stream(a).anyMatch(row -> row.length != n)) {
            throw new IllegalArgumentException("not square");
        }
        double limit = 1e-9 * largest(a) * largest(a);
        for (int i = 1; i < n; i++) {
            for (int j = 0; j < i; j++) {
                if (Math.abs(a[i][j] * a[i][j] - a[j][i] * a[j][i]) > limit) {
                    throw new IllegalArgumentException("not symmetric");
                }
            }
        }
    }
}
