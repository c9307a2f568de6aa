/*
title: Matrices that are not square are found by the array
task: 1
covers: []
ask: Which exception comes from a row that is too short, and which from one that is too long?
point: An ArrayIndexOutOfBoundsException is an accident, and it does not happen in all cases.
tell: You never look at the lengths of the rows. Throw an IllegalArgumentException if one is not a.length, before you
  compare elements.
*/
final class SymmetricEigen {
    private static void requireSymmetric(double[][] a) {
        if (a.length == 0) {
            throw new IllegalArgumentException("a matrix needs a row");
        }
        double rounding = 1e-9 * largest(a);
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a.length; j++) {
                if (Math.abs(a[i][j] - a[j][i]) > rounding) {
                    throw new IllegalArgumentException("not symmetric");
                }
            }
        }
    }
}
