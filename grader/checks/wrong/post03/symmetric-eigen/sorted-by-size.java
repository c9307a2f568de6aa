/*
title: Sorted by size, without the sign
task: 4
covers: []
ask: Which comes first in your order, -3 or 1?
point: -3 is below 1. The size matters for singular values, not for energies.
tell: You sort by the absolute value. Sort by the value.
*/
final class SymmetricEigen {
    private static Result inOrder(double[][] diagonal, double[][] axes) {
        int n = diagonal.length;
        int[] order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> Math.abs(diagonal[i][i])))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] values = new double[n];
        double[][] vectors = new double[n][n];
        for (int j = 0; j < n; j++) {
            values[j] = diagonal[order[j]][order[j]];
            for (int i = 0; i < n; i++) {
                vectors[i][j] = axes[i][order[j]];
            }
        }
        return new Result(values, vectors);
    }
}
