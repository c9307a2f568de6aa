/*
style: the copy is made only where there is an angle
*/
final class SymmetricEigen {
    public static double[][] rotated(double[][] a, int p, int q) {
        requireSymmetric(a);
        requireAxes(a, p, q);
        Rotation r = between(a, p, q);
        double[][] result = r.s() == 0 ? a : Arrays.stream(a).map(double[]::clone).toArray(double[][]::new);
        if (r.s() != 0) {
            turn(result, p, q, r);
        }
        return result;
    }
}
