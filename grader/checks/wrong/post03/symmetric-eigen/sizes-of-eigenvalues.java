/*
title: The sizes of the eigenvalues
task: 4
covers: []
ask: Can your method give a negative value?
point: Bound levels are negative. Singular values are not, and they are something else.
tell: You return absolute values. Return the eigenvalues with their signs.
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
            values[j] = Math.abs(diagonal[order[j]][order[j]]);
            for (int i = 0; i < n; i++) {
                vectors[i][j] = axes[i][order[j]];
            }
        }
        return new Result(values, vectors);
    }
}
