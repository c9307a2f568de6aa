/*
title: Sizes are added in the place of squares
task: 1
covers: []
ask: What is the norm of one element 3 and one element 4 by your method, and what by the text?
point: Both measures are 0 for a diagonal matrix only. The text asks for the root of the sum of squares, which
  rotations lower in any case.
tell: You add up absolute values. Add up squares and take the root.
*/
final class SymmetricEigen {
    public static double offDiagonalNorm(double[][] a) {
        requireSymmetric(a);
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a.length; j++) {
                if (i != j) {
                    sum += Math.abs(a[i][j]);
                }
            }
        }
        return sum;
    }
}
