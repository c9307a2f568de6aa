/*
title: A fixed limit decides what is symmetric
task: 1
covers: []
ask: What happens to your comparison if the same matrix is written in joules?
point: All elements of a small matrix differ by less than a fixed limit, whatever they are.
tell: You compare the differences with a fixed number. Compare them with 1e-9 times the largest element.
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
            for (int j = 0; j < i; j++) {
                if (Math.abs(a[i][j] - a[j][i]) > 1e-9) {
                    throw new IllegalArgumentException("not symmetric");
                }
            }
        }
    }
}
