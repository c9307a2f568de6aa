/*
idea: eigenvalues are counted from their mean
*/
final class SymmetricEigen {
    private static Result inOrder(double[][] diagonal, double[][] axes) {
        int n = diagonal.length;
        int[] order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> diagonal[i][i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double mean = IntStream.range(0, n).mapToDouble(i -> diagonal[i][i]).average().orElse(0);
        double[] values = new double[n];
        double[][] vectors = new double[n][n];
        for (int j = 0; j < n; j++) {
            values[j] = diagonal[order[j]][order[j]] - mean;
            for (int i = 0; i < n; i++) {
                vectors[i][j] = axes[i][order[j]];
            }
        }
        return new Result(values, vectors);
    }
}
