/*
title: A fixed limit for every unit
task: 4
covers: []
ask: How many rotations does your loop make for a matrix in joules?
point: In joules all elements are below 1e-17, and a fixed limit takes them for nothing. In very large units a fixed
  limit is never reached.
tell: You compare the norm with a fixed number. Compare it with a small number times the largest element of the
  matrix.
*/
final class SymmetricEigen {
    public static Result jacobi(double[][] a) {
        requireSymmetric(a);
        double[][] turned = copy(a);
        double[][] axes = identity(a.length);
        for (int count = 0; count < 50 && off(turned) > 1e-12; count++) {
            sweep(turned, axes);
        }
        return inOrder(turned, axes);
    }
}
