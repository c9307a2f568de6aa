/*
title: The root is missing
task: 1
covers: []
ask: In which unit is your norm, if the elements are in eV?
point: A norm has the unit of the elements, so that it can be compared with them.
tell: You return the sum of the squares. Take its square root.
*/
final class SymmetricEigen {
    public static double offDiagonalNorm(double[][] a) {
        requireSymmetric(a);
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a.length; j++) {
                if (i != j) {
                    sum += a[i][j] * a[i][j];
                }
            }
        }
        return sum;
    }
}
