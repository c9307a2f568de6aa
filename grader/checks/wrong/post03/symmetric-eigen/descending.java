/*
title: The largest eigenvalue first
task: 4
covers: []
ask: Which energy level does one fill first?
point: Ascending order is that of LAPACK and of every band structure: the lowest level is number 0.
tell: Your values fall. Sort them in ascending order, and the vectors with them.
*/
final class SymmetricEigen {
    private static Result inOrder(double[][] diagonal, double[][] axes) {
        int n = diagonal.length;
        int[] order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -diagonal[i][i]))
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
