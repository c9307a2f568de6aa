/*
title: The vectors are the old axes
task: 5
covers: []
ask: What has become of the identity matrix that you started with?
point: V has to be turned together with the matrix: it remembers which way the axes have gone.
tell: You return the identity. Mix the columns p and q of V at each rotation.
*/
final class SymmetricEigen {
    private static void sweep(double[][] m, double[][] axes) {
        for (int p = 0; p < m.length; p++) {
            for (int q = p + 1; q < m.length; q++) {
                turn(m, p, q, between(m, p, q));
            }
        }
    }
}
