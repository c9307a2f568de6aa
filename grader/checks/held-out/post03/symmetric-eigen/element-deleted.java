/*
style: a stream that leaves two elements out
*/
final class SymmetricEigen {
    public static double[][] rotated(double[][] a, int p, int q) {
        requireSymmetric(a);
        requireAxes(a, p, q);
        int n = a.length;
        return IntStream.range(0, n)
                .mapToObj(i -> IntStream.range(0, n)
                        .mapToDouble(j -> Math.min(i, j) == p && Math.max(i, j) == q ? 0 : a[i][j])
                        .toArray())
                .toArray(double[][]::new);
    }
}
