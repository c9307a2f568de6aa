/*
title: Only one half of the matrix is counted
task: 1
covers: []
ask: How many elements of a matrix of three rows are not on the diagonal?
point: Six: each of the three numbers stands in two places, and both count here.
tell: You add up the elements above the diagonal. Add up all with i != j, or take the sum twice.
*/
final class SymmetricEigen {
    public static double offDiagonalNorm(double[][] a) {
        requireSymmetric(a);
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = i + 1; j < a.length; j++) {
                sum += a[i][j] * a[i][j];
            }
        }
        return Math.sqrt(sum);
    }
}
