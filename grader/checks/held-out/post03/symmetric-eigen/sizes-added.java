/*
style: sizes of everything minus sizes of the diagonal
*/
final class SymmetricEigen {
    public static double offDiagonalNorm(double[][] a) {
        requireSymmetric(a);
        double all = Arrays.stream(a).flatMapToDouble(Arrays::stream).map(Math::abs).sum();
        return all - IntStream.range(0, a.length).mapToDouble(i -> Math.abs(a[i][i])).sum();
    }
}
