/*
style: both public methods without any look at the axes
*/
final class SymmetricEigen {
    public static Rotation rotation(double[][] a, int p, int q) {
        requireSymmetric(a);
        return between(a, p, q);
    }

    public static double[][] rotated(double[][] a, int p, int q) {
        requireSymmetric(a);
        double[][] result = copy(a);
        turn(result, p, q, rotation(result, p, q));
        return result;
    }
}
