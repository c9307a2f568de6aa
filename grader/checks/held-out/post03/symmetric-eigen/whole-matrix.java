/*
style: a flattened stream
*/
final class SymmetricEigen {
    public static double offDiagonalNorm(double[][] a) {
        requireSymmetric(a);
        return Arrays.stream(a).flatMapToDouble(Arrays::stream).reduce(0, Math::hypot);
    }
}
