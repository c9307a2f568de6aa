/*
style: rows exchanged during a selection sort
*/
final class SymmetricEigen {
    private static Result inOrder(double[][] diagonal, double[][] axes) {
        int n = diagonal.length;
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = diagonal[i][i];
        }
        for (int i = 0; i < n; i++) {
            for (int k = i + 1; k < n; k++) {
                if (values[k] < values[i]) {
                    double value = values[i];
                    values[i] = values[k];
                    values[k] = value;
                    double[] row = axes[i];
                    axes[i] = axes[k];
                    axes[k] = row;
                }
            }
        }
        return new Result(values, axes);
    }
}
