/*
style: pairs below the diagonal, the largest element found in the same loops
*/
final class SymmetricEigen {
    private static void requireSymmetric(double[][] a) {
        int n = a.length;
        if (n < 1) {
            throw new IllegalArgumentException("empty");
        }
        double most = 0;
        double difference = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                most = Math.max(most, Math.max(Math.abs(a[i][j]), Math.abs(a[j][i])));
                difference = Math.max(difference, Math.abs(a[i][j] - a[j][i]));
            }
        }
        if (difference > 1e-9 * most) {
            throw new IllegalArgumentException("not symmetric");
        }
    }
}
