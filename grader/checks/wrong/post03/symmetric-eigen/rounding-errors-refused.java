/*
title: Rounding errors make a matrix asymmetric
task: 1
covers: []
ask: Are 0.1 + 0.2 and 0.3 the same number for your comparison?
point: Both halves of a computed matrix can differ in the last digit. The text allows 1e-9 of the largest element.
tell: You compare with ==. Compare the size of the difference with 1e-9 times the largest element.
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
                if (a[i][j] != a[j][i]) {
                    throw new IllegalArgumentException("not symmetric");
                }
            }
        }
    }
}
