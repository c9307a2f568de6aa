/*
title: J A Jᵀ in the place of Jᵀ A J
task: 3
covers: []
ask: Does element (p, q) vanish in your result?
point: With J and its transpose exchanged, the rotation goes the other way.
tell: The sign of s is the wrong one in both of your loops. New column p is c times p minus s times q.
*/
final class SymmetricEigen {
    public static double[][] rotated(double[][] a, int p, int q) {
        requireSymmetric(a);
        requireAxes(a, p, q);
        double[][] turned = copy(a);
        Rotation j = between(a, p, q);
        Rotation back = new Rotation(j.c(), -j.s());
        turnColumns(turned, p, q, back);
        turnRows(turned, p, q, back);
        return turned;
    }
}
