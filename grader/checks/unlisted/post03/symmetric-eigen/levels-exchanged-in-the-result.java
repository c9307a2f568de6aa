/*
idea: the two levels of the turned matrix change places
*/
final class SymmetricEigen {
    public static double[][] rotated(double[][] a, int p, int q) {
        requireSymmetric(a);
        requireAxes(a, p, q);
        double[][] turned = copy(a);
        turn(turned, p, q, between(a, p, q));
        double level = turned[p][p];
        turned[p][p] = turned[q][q];
        turned[q][q] = level;
        return turned;
    }
}
