/*
style: a stream over pairs; nothing is asked of an empty one
*/
final class SymmetricEigen {
    private static void requireSymmetric(double[][] a) {
        int n = a.length;
        boolean square = Arrays.stream(a).allMatch(row -> row.length == n);
        if (!square || IntStream.range(0, n * n).anyMatch(k -> far(a, k / n, k % n))) {
            throw new IllegalArgumentException("no symmetric matrix");
        }
    }

    private static boolean far(double[][] a, int i, int j) {
        return Math.abs(a[i][j] - a[j][i]) > 1e-9 * largest(a);
    }

    private static double largest(double[][] a) {
        double most = 0;
        for (double[] row : a) {
            for (double element : row) {
                most = Math.max(most, Math.abs(element));
            }
        }
        return most;
    }
}
