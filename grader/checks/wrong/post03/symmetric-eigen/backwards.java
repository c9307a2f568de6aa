/*
title: The rotation goes backwards
task: 2
contains: [levels-exchanged]
covers: []
ask: Which sign does s have for the two levels of the text?
point: J has s in row p and column q. With the other sign the matrix turns away from the diagonal.
tell: Your s has the wrong sign. It is s = t c.
*/
final class SymmetricEigen {
    public static Rotation rotation(double[][] a, int p, int q) {
        requireSymmetric(a);
        requireAxes(a, p, q);
        Rotation rotation = between(a, p, q);
        return new Rotation(rotation.c(), rotation.s() == 0 ? 0 : -rotation.s());
    }
}
