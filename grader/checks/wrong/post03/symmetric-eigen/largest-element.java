/*
title: The largest element in the place of the norm
task: 1
covers: []
ask: Which other elements have a say in your result?
point: The largest element tells when to stop as well, but it is another number: it can rise for a while.
tell: You return the largest size. Add up the squares of all elements beside the diagonal and take the root.
*/
final class SymmetricEigen {
    public static double offDiagonalNorm(double[][] a) {
        requireSymmetric(a);
        double largest = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < i; j++) {
                largest = Math.max(largest, Math.abs(a[i][j]));
            }
        }
        return largest;
    }
}
