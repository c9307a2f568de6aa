/*
title: The sweeps end too early
task: 4
covers: []
ask: How large is the off-diagonal norm when your loop ends?
point: What is left beside the diagonal is missing in the eigenvectors, and its square in the eigenvalues.
tell: Your limit is too coarse. End at some 1e-14 times the largest element.
*/
final class SymmetricEigen {
    public static Result jacobi(double[][] a) {
        requireSymmetric(a);
        double[][] turned = copy(a);
        double[][] axes = identity(a.length);
        while (off(turned) > 0.1 * largest(a)) {
            sweep(turned, axes);
        }
        return inOrder(turned, axes);
    }
}
