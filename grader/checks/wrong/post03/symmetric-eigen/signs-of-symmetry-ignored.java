/*
title: Opposite signs count as symmetric
task: 1
covers: []
ask: Is {{1, 2}, {-2, 1}} equal to its own transpose?
point: A matrix whose halves have opposite signs is a rotation of another kind: its eigenvalues are not even real.
tell: You compare the sizes of both elements. Compare the elements with their signs.
*/
final class SymmetricEigen {
    private static void requireSymmetric(double[][] a) {
        if (a.length == 0) {
            throw new IllegalArgumentException("a matrix needs a row");
        }
        for (double[] row : a) {
            if (row.length != a.length) {
                throw new IllegalArgumentException("not square");
            }
        }
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a.length; j++) {
                if (Math.abs(Math.abs(a[i][j]) - Math.abs(a[j][i])) > 1e-9 * largest(a)) {
                    throw new IllegalArgumentException("not symmetric");
                }
            }
        }
    }
}
