/*
style: a stream of streams
*/
final class SymmetricEigen {
    public static double offDiagonalNorm(double[][] a) {
        requireSymmetric(a);
        return IntStream.range(0, a.length)
                .mapToDouble(i -> IntStream.range(0, a.length)
                        .filter(j -> j != i)
                        .mapToDouble(j -> Math.abs(a[i][j]))
                        .max()
                        .orElse(0))
                .max()
                .orElse(0);
    }
}
