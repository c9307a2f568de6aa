/*
title: Values sorted, vectors left behind
task: 5
covers: []
ask: Which column belongs to your lowest value?
point: Sorting the values moves them to other places. The columns have to move with them.
tell: You sort the values alone. Sort the indices by their values, and take values and columns in that order.
*/
final class SymmetricEigen {
    private static Result inOrder(double[][] diagonal, double[][] axes) {
        double[] values = new double[diagonal.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = diagonal[i][i];
        }
        Arrays.sort(values);
        return new Result(values, axes);
    }
}
