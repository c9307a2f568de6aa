/*
title: Only four elements change
task: 3
covers: []
ask: Which elements of row p change besides those in the columns p and q?
point: A new axis meets all others at new angles: the whole rows and columns p and q change.
tell: You change the elements (p, p), (q, q), (p, q) and (q, p) only. Go through all rows, then through all columns.
*/
final class SymmetricEigen {
    public static double[][] rotated(double[][] a, int p, int q) {
        requireSymmetric(a);
        requireAxes(a, p, q);
        double[][] turned = copy(a);
        double[][] whole = copy(a);
        turn(whole, p, q, between(a, p, q));
        for (int i : new int[] {p, q}) {
            for (int j : new int[] {p, q}) {
                turned[i][j] = whole[i][j];
            }
        }
        return turned;
    }
}
