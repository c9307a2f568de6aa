/*
style: positive form
*/
final class SymmetricEigen {
    private static void requireAxes(double[][] a, int p, int q) {
        boolean fine = 0 <= p && p <= q && q < a.length;
        if (!fine) {
            throw new IllegalArgumentException("axes " + p + ", " + q);
        }
    }
}
