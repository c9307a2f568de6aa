/*
title: The eigenvectors stand in the rows
task: 5
covers: P3.4
ask: Which component of which vector is vectors[0][2]?
point: vectors[i][j] is component i of vector j. A vector is a column, as in LAPACK.
tell: You return the transpose. Exchange the indices: vectors[i][j], with i for the component.
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
                vectors[j][i] = axes[i][order[j]];
            }
        }
        return new Result(values, vectors);
    }
}
