/*
title: The diagonal is counted as well
task: 1
covers: []
ask: What does your method say about a matrix that is diagonal already?
point: The diagonal is what shall remain. Only what stands beside it has to vanish.
tell: You add up all elements. Leave out those with i == j.
*/
final class SymmetricEigen {
    public static double offDiagonalNorm(double[][] a) {
        requireSymmetric(a);
        double sum = 0;
        for (double[] row : a) {
            for (double element : row) {
                sum += element * element;
            }
        }
        return Math.sqrt(sum);
    }
}
