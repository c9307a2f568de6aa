/*
title: The element is deleted, not rotated away
task: 3
covers: []
ask: Are the eigenvalues of your result those of the matrix?
point: Writing a 0 makes another matrix. The rotation makes the 0 and pays for it everywhere else in two rows and
  columns.
tell: You set a_pq to 0 and leave the rest. Mix columns and rows with c and s.
*/
final class SymmetricEigen {
    public static double[][] rotated(double[][] a, int p, int q) {
        requireSymmetric(a);
        requireAxes(a, p, q);
        double[][] turned = copy(a);
        turned[p][q] = 0;
        turned[q][p] = 0;
        return turned;
    }
}
