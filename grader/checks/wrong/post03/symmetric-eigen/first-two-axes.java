/*
title: Always the axes 0 and 1
task: 3
covers: []
ask: Do p and q stand in your loops?
point: For a matrix of two rows there is one plane only. In larger ones each pair has its own.
tell: You mix the columns and rows 0 and 1. Mix p and q.
*/
final class SymmetricEigen {
    public static double[][] rotated(double[][] a, int p, int q) {
        requireSymmetric(a);
        requireAxes(a, p, q);
        double[][] turned = copy(a);
        turn(turned, 0, 1, between(a, 0, 1));
        return turned;
    }
}
