/*
title: Only the rows are turned
task: 3
covers: []
ask: Is your result symmetric?
point: JᵀA mixes rows. The J on the right mixes columns, and both are needed to keep the eigenvalues.
tell: You compute JᵀA. Mix the columns p and q as well.
*/
final class SymmetricEigen {
    public static double[][] rotated(double[][] a, int p, int q) {
        requireSymmetric(a);
        requireAxes(a, p, q);
        double[][] turned = copy(a);
        turnRows(turned, p, q, between(a, p, q));
        return turned;
    }
}
