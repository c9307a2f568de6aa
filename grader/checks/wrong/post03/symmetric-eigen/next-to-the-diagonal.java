/*
title: Only the elements next to the diagonal
task: 1
covers: []
ask: Does the element in the corner of the matrix count?
point: In a chain only neighbours are coupled. In a general matrix every pair of axes can be.
tell: You look at a[i][i + 1] only. Look at all pairs i != j.
*/
final class SymmetricEigen {
    public static double offDiagonalNorm(double[][] a) {
        requireSymmetric(a);
        double sum = 0;
        for (int i = 0; i + 1 < a.length; i++) {
            sum += 2 * a[i][i + 1] * a[i][i + 1];
        }
        return Math.sqrt(sum);
    }
}
