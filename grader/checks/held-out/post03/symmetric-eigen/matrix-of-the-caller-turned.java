/*
style: a clone of the outer array, whose rows are shared
*/
final class SymmetricEigen {
    public static double[][] rotated(double[][] a, int p, int q) {
        requireSymmetric(a);
        requireAxes(a, p, q);
        double[][] result = a.clone();
        Rotation r = between(a, p, q);
        turnColumns(result, p, q, r);
        turnRows(result, p, q, r);
        return result;
    }
}
