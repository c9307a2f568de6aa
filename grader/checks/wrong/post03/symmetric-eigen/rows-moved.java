/*
title: The rows move with the values
task: 5
covers: P3.4
ask: Is an eigenvector a row or a column of V?
point: Sorting exchanges eigenvectors, so it exchanges columns. An exchange of rows mixes up the components of all of
  them.
tell: You put the rows in the order of the values. Put the columns in that order.
*/
final class SymmetricEigen {
    private static Result inOrder(double[][] diagonal, double[][] axes) {
        int n = diagonal.length;
        int[] order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> diagonal[i][i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] values = new double[n];
        double[][] vectors = new double[n][n];
        for (int j = 0; j < n; j++) {
            values[j] = diagonal[order[j]][order[j]];
            for (int i = 0; i < n; i++) {
                vectors[j][i] = axes[order[j]][i];
            }
        }
        return new Result(values, vectors);
    }
}
