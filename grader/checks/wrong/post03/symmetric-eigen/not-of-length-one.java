/*
title: Vectors that are not of length 1
task: 5
covers: []
ask: What is the sum of the squares of a column of yours?
point: Any multiple of an eigenvector is one. The text wants length 1, as a wave function is normalised.
tell: You scale the vectors so that one component is 1. Leave the columns of V as they are: rotations keep their
  length.
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
            double largest = 0;
            for (int i = 0; i < n; i++) {
                largest = Math.abs(axes[i][order[j]]) > Math.abs(largest) ? axes[i][order[j]] : largest;
            }
            for (int i = 0; i < n; i++) {
                vectors[i][j] = axes[i][order[j]] / largest;
            }
        }
        return new Result(values, vectors);
    }
}
