/*
title: Sine and cosine are exchanged
task: 2
covers: []
ask: What are c and s of a rotation by nothing?
point: c = 1 and s = 0 change nothing. Exchanged, they are a rotation by 90 degrees.
tell: You return the sine first. The record's order is c, s.
*/
final class SymmetricEigen {
    public static Rotation rotation(double[][] a, int p, int q) {
        requireSymmetric(a);
        requireAxes(a, p, q);
        Rotation rotation = between(a, p, q);
        return new Rotation(rotation.s(), rotation.c());
    }
}
