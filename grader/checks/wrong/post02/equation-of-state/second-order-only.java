/*
title: Only the second order
task: 1
ask: Does your energy depend on B0'?
point: The second-order equation is the third-order one with B0' = 4.
tell: You leave out the term with B0', or put 4 in its place. Use p.b0p().
*/
final class BirchMurnaghan {
    public static double energy(Eos p, double v) {
        double z = squeeze(p, v);
        double third = (z - 1) * (z - 1) * (z - 1) * 4;
        double second = (z - 1) * (z - 1) * (6 - 4 * z);
        return p.e0() + 9 * p.v0() * p.b0() / 16 * (third + second);
    }
}
