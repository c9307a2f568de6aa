/*
style: rows first, then columns
*/
final class SymmetricEigen {
    public static double[][] rotated(double[][] a, int p, int q) {
        requireSymmetric(a);
        requireAxes(a, p, q);
        double[][] result = copy(a);
        Rotation r = between(result, 0, 1);
        turnRows(result, 0, 1, r);
        turnColumns(result, 0, 1, r);
        return result;
    }
}
