/*
title: Points with too few or too many coordinates are accepted
task: 5
covers: []
ask: What does your method do with two coordinates in a lattice of three vectors?
point: The two points may agree with each other and still not fit the lattice.
tell: You compare the two points only. Refuse points whose length is not `lattice.length` as well.
*/
final class Vectors {
    public static double distance(double[][] lattice, double[] from, double[] to) {
        double[] u = axpy(-1, from, to);
        double[][] g = metric(lattice);
        double sum = 0;
        int r = Math.min(u.length, g.length);
        for (int i = 0; i < r; i++) {
            for (int j = 0; j < r; j++) {
                sum += u[i] * g[i][j] * u[j];
            }
        }
        return Math.sqrt(sum);
    }
}
