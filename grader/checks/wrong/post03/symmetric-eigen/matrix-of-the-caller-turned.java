/*
title: The caller's matrix is turned
task: 3
contains: [callers-matrix-returned]
covers: []
ask: What is in the caller's matrix after rotated?
point: A variable of a matrix is a reference, and a clone of the outer array still shares the rows.
tell: You mix inside of the caller's rows. Copy each row first.
*/
final class SymmetricEigen {
    public static double[][] rotated(double[][] a, int p, int q) {
        requireSymmetric(a);
        requireAxes(a, p, q);
        turn(a, p, q, between(a, p, q));
        return a;
    }
}
