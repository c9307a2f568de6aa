/*
style: a stream of pairs, another fixed number
*/
final class SymmetricEigen {
    private static void requireSymmetric(double[][] a) {
        int n = a.length;
        if (n == 0 || Arrays.stream(a).anyMatch(row -> row.length != n)) {
            throw new IllegalArgumentException("not square");
        }
        boolean symmetric =
                IntStream.range(0, n * n).allMatch(k -> Math.abs(a[k / n][k % n] - a[k % n][k / n]) < 1e-10);
        if (!symmetric) {
            throw new IllegalArgumentException("not symmetric");
        }
    }
}
