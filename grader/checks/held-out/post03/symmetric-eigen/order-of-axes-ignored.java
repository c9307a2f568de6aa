/*
style: the axes are put in order
*/
final class SymmetricEigen {
    private static void requireAxes(double[][] a, int p, int q) {
        int lower = Math.min(p, q);
        int upper = Math.max(p, q);
        if (lower == upper || lower < 0 || upper > a.length - 1) {
            throw new IllegalArgumentException("axes " + p + ", " + q);
        }
    }
}
