/*
title: Equal eigenvalues share one vector
task: 5
covers: []
ask: Are your vectors of two equal eigenvalues different?
point: Two states of one energy are two states. Solving (A - λ) v = 0 for each value by itself finds the same one
  twice.
tell: For equal eigenvalues you return the same vector again. Take the columns of V: they are orthogonal in any case.
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
        int kept = order[0];
        for (int j = 0; j < n; j++) {
            values[j] = diagonal[order[j]][order[j]];
            if (values[j] - diagonal[kept][kept] > 1e-9 * largest(diagonal)) {
                kept = order[j];
            }
            for (int i = 0; i < n; i++) {
                vectors[i][j] = axes[i][kept];
            }
        }
        return new Result(values, vectors);
    }
}
