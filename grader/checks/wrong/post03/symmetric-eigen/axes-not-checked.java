/*
title: Any two axes are accepted
task: 2
contains: [equal-axes-accepted, order-of-axes-ignored]
covers: []
ask: What does a rotation in the plane of axis 1 and axis 1 mean?
point: p and q make a plane only if they differ, and the formula counts on p < q.
tell: You never look at p and q. Refuse all but 0 <= p < q < n with an IllegalArgumentException.
*/
final class SymmetricEigen {
    private static void requireAxes(double[][] a, int p, int q) {
        // whatever p and q are
    }
}
