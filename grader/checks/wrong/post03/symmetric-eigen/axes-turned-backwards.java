/*
title: The axes are turned backwards
task: 5
covers: []
ask: Do V and the matrix turn by the same angle?
point: V is the product of the same J that the matrix was turned with.
tell: In V your s has the opposite sign. New column p is c times p minus s times q.
*/
final class SymmetricEigen {
    private static void sweep(double[][] m, double[][] axes) {
        for (int p = 0; p < m.length; p++) {
            for (int q = p + 1; q < m.length; q++) {
                Rotation rotation = between(m, p, q);
                turn(m, p, q, rotation);
                turnColumns(axes, p, q, new Rotation(rotation.c(), -rotation.s()));
            }
        }
    }
}
