/*
title: A matrix that is not square is not refused
task: 1
covers: []
ask: What does your method do with two rows of three numbers, and with three rows of two?
point: One is cut, the other ends in an ArrayIndexOutOfBoundsException. Both are the same mistake of the caller.
tell: You leave the shape to the array. Refuse every row whose length is not the number of rows.
*/
final class LinearSolver {
    public static double[][] factor(double[][] spd) {
        int n = spd.length;
        double[][] l = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                l[i][j] = (spd[i][j] - Vectors.dot(l[i], l[j])) / l[j][j];
            }
            double pivot = spd[i][i] - Vectors.dot(l[i], l[i]);
            if (!(pivot > SMALLEST_PIVOT * spd[i][i])) {
                throw new IllegalArgumentException("pivot");
            }
            l[i][i] = Math.sqrt(pivot);
        }
        return l;
    }
}
