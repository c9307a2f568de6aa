/*
title: The caller gets its own matrix back
task: 3
covers: []
ask: What happens to the original if somebody changes your result where nothing had to be turned?
point: The text promises a new matrix, in every case.
tell: Where a_pq is 0 you return the array that you were given. Return a copy.
*/
final class SymmetricEigen {
    public static double[][] rotated(double[][] a, int p, int q) {
        requireSymmetric(a);
        requireAxes(a, p, q);
        if (a[p][q] == 0) {
            return a;
        }
        double[][] turned = copy(a);
        turn(turned, p, q, between(a, p, q));
        return turned;
    }
}
