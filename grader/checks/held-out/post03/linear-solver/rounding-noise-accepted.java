/*
style: recursion over the rows
*/
final class LinearSolver {
    public static double[][] factor(double[][] spd) {
        double[][] l = new double[spd.length][spd.length];
        fill(l, spd, 0);
        return l;
    }

    private static void fill(double[][] l, double[][] spd, int row) {
        if (row == spd.length) {
            return;
        }
        if (spd[row].length != spd.length) {
            throw new IllegalArgumentException("not square");
        }
        for (int j = 0; j < row; j++) {
            l[row][j] = (spd[row][j] - Vectors.dot(l[row], l[j])) / l[j][j];
        }
        double square = spd[row][row] - Vectors.dot(l[row], l[row]);
        if (square <= 0) {
            throw new IllegalArgumentException("not positive definite");
        }
        l[row][row] = Math.sqrt(square);
        fill(l, spd, row + 1);
    }
}
