/*
title: The eigenvalues in the order of the diagonal
task: 4
covers: []
ask: In which order do the values stand on the diagonal in the end?
point: The rotations leave them in some order. The text wants them ascending.
tell: You return the diagonal as it is. Sort it, and the columns of the vectors with it.
*/
final class SymmetricEigen {
    private static Result inOrder(double[][] diagonal, double[][] axes) {
        double[] values = new double[diagonal.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = diagonal[i][i];
        }
        return new Result(values, axes);
    }
}
