/*
title: jacobi takes any matrix
task: 4
covers: []
ask: What does jacobi do with a matrix that offDiagonalNorm refuses?
point: All methods refuse the same matrices.
tell: jacobi does not look whether the matrix is square and symmetric. Do there what the other methods do.
*/
final class SymmetricEigen {
    public static Result jacobi(double[][] a) {
        double[][] turned = copy(a);
        double[][] axes = identity(a.length);
        double negligible = 1e-15 * Arrays.stream(a).flatMapToDouble(Arrays::stream).map(Math::abs).max().orElse(0);
        for (int count = 0; count < 50 && off(turned) > negligible; count++) {
            sweep(turned, axes);
        }
        return inOrder(turned, axes);
    }
}
