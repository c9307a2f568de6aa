/*
title: p may equal q
task: 2
covers: []
ask: Which element does a rotation about axis 1 and axis 1 make zero?
point: Two equal axes span no plane.
tell: You refuse p > q only. Refuse p >= q.
*/
final class SymmetricEigen {
    private static void requireAxes(double[][] a, int p, int q) {
        if (p < 0 || p > q || q >= a.length) {
            throw new IllegalArgumentException("no axes");
        }
    }
}
