/*
title: The diagonal of the given matrix
task: 4
contains: [fixed-limit]
covers: []
ask: What does an element beside the diagonal change in your result?
point: Without the coupling these would be the levels. With it they repel each other.
tell: You return the diagonal of the matrix itself. Rotate until the rest is negligible, and return the diagonal then.
*/
final class SymmetricEigen {
    public static Result jacobi(double[][] a) {
        requireSymmetric(a);
        return inOrder(a, identity(a.length));
    }
}
