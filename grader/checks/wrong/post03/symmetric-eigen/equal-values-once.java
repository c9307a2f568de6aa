/*
title: Equal eigenvalues appear once
task: 4
covers: []
ask: How many values does your method return for a unit matrix of four rows?
point: A matrix of n rows has n eigenvalues. Degenerate levels hold as many electrons as there are states.
tell: You leave out values that have come before. Return all n.
*/
final class SymmetricEigen {
    private static Result inOrder(double[][] diagonal, double[][] axes) {
        int n = diagonal.length;
        int[] order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> diagonal[i][i]))
                .mapToInt(Integer::intValue)
                .toArray();
        java.util.List<Integer> kept = new java.util.ArrayList<>();
        double last = Double.NaN;
        for (int i : order) {
            if (!(Math.abs(diagonal[i][i] - last) < 1e-9 * largest(diagonal) || diagonal[i][i] == last)) {
                kept.add(i);
            }
            last = diagonal[i][i];
        }
        double[] values = kept.stream().mapToDouble(i -> diagonal[i][i]).toArray();
        double[][] vectors = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                vectors[i][j] = axes[i][order[j]];
            }
        }
        return new Result(values, vectors);
    }
}
