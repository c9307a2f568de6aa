/*
style: a stream over the lower half
*/
final class SymmetricEigen {
    public static double offDiagonalNorm(double[][] a) {
        requireSymmetric(a);
        return Math.sqrt(IntStream.range(0, a.length)
                .mapToDouble(i -> Arrays.stream(a[i], 0, i).map(v -> v * v).sum())
                .sum());
    }
}
