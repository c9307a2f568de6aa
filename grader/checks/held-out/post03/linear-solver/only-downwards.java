/*
style: takes each solved unknown out of the equations below
*/
final class LinearSolver {
    public static double[] cholesky(double[][] spd, double[] b) {
        double[][] l = factor(spd);
        if (b.length != l.length) {
            throw new IllegalArgumentException("b");
        }
        double[] rest = b.clone();
        for (int k = 0; k < rest.length; k++) {
            rest[k] /= l[k][k];
            for (int i = k + 1; i < rest.length; i++) {
                rest[i] -= l[i][k] * rest[k];
            }
        }
        return rest;
    }
}
