/*
title: The caller's matrix becomes diagonal
task: 4
covers: []
ask: What is in the caller's matrix after jacobi?
point: The caller will want to multiply it with the vectors. A clone of the outer array still shares the rows.
tell: You rotate the matrix that you were given. Copy it row by row first.
*/
final class SymmetricEigen {
    public static Result jacobi(double[][] a) {
        requireSymmetric(a);
        double[][] axes = identity(a.length);
        double negligible = 1e-15 * largest(a);
        while (off(a) > negligible) {
            sweep(a, axes);
        }
        return inOrder(a, axes);
    }
}
