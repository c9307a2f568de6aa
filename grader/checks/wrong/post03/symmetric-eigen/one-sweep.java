/*
title: One sweep only
task: 4
covers: []
ask: Is the matrix diagonal after each pair had its turn once?
point: Each rotation brings back a part of what an earlier one had removed. It takes several sweeps.
tell: You go through the pairs once. Repeat the sweep until the off-diagonal norm is negligible.
*/
final class SymmetricEigen {
    public static Result jacobi(double[][] a) {
        requireSymmetric(a);
        double[][] turned = copy(a);
        double[][] axes = identity(a.length);
        sweep(turned, axes);
        return inOrder(turned, axes);
    }
}
