/*
style: a stream of both neighbours
*/
final class SymmetricEigen {
    public static double offDiagonalNorm(double[][] a) {
        requireSymmetric(a);
        return Math.sqrt(IntStream.range(1, a.length)
                .mapToDouble(i -> Math.pow(a[i][i - 1], 2) + Math.pow(a[i - 1][i], 2))
                .sum());
    }
}
