/*
title: Only the columns are turned
task: 3
covers: []
ask: Is your result symmetric?
point: A J mixes columns. The Jᵀ on the left mixes rows, and both are needed to keep the eigenvalues.
tell: You compute A J. Mix the rows p and q of what came out as well.
*/
final class SymmetricEigen {
    public static double[][] rotated(double[][] a, int p, int q) {
        requireSymmetric(a);
        requireAxes(a, p, q);
        double[][] turned = copy(a);
        turnColumns(turned, p, q, between(a, p, q));
        return turned;
    }
}
