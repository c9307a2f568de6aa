/*
title: A matrix without a row is accepted
task: 1
covers: []
ask: What is the norm of a matrix without a row?
point: An empty file makes an empty matrix. The text wants to hear about it.
tell: Your loops do not run for n = 0, and nothing refuses it. Throw an IllegalArgumentException.
*/
final class SymmetricEigen {
    private static void requireSymmetric(double[][] a) {
        for (double[] row : a) {
            if (row.length != a.length) {
                throw new IllegalArgumentException("not square");
            }
        }
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < i; j++) {
                if (Math.abs(a[i][j] - a[j][i]) > 1e-9 * largest(a)) {
                    throw new IllegalArgumentException("not symmetric");
                }
            }
        }
    }

    private static double largest(double[][] a) {
        return Arrays.stream(a).flatMapToDouble(Arrays::stream).map(Math::abs).max().orElse(0);
    }
}
