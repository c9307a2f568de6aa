/*
title: The elements of the axes themselves stay
task: 3
covers: []
ask: What is element (p, q) of your result?
point: The rotation is made for this one element. It and the two levels change as well.
tell: You leave out the rows and columns p and q in your loops. Mix the columns in every row, then the rows in every
  column.
*/
final class SymmetricEigen {
    public static double[][] rotated(double[][] a, int p, int q) {
        requireSymmetric(a);
        requireAxes(a, p, q);
        double[][] turned = copy(a);
        turn(turned, p, q, between(a, p, q));
        for (int i : new int[] {p, q}) {
            for (int j : new int[] {p, q}) {
                turned[i][j] = a[i][j];
            }
        }
        return turned;
    }
}
