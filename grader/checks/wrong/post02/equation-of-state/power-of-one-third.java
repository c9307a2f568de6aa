/*
title: The power 1/3 instead of 2/3
task: 1
ask: Which power of V0/V is z?
point: (V0/V)^(1/3) is a ratio of lengths. Birch and Murnaghan expand in squares of lengths.
tell: You take the cube root and forget to square it: the power is 2/3.
*/
final class BirchMurnaghan {
    public static double energy(Eos p, double v) {
        squeeze(p, v);
        double z = Math.pow(p.v0() / v, 1 / 3.0);
        double third = (z - 1) * (z - 1) * (z - 1) * p.b0p();
        double second = (z - 1) * (z - 1) * (6 - 4 * z);
        return p.e0() + 9 * p.v0() * p.b0() / 16 * (third + second);
    }
}
