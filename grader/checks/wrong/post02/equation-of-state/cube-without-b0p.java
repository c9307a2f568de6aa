/*
title: The derivative left out
task: 1
ask: By what is the cube in the braces multiplied?
point: B0' says how asymmetric the curve is; it belongs to the third power.
tell: You add (z - 1)^3 without B0'. Multiply it by p.b0p().
*/
final class BirchMurnaghan {
    public static double energy(Eos p, double v) {
        double z = squeeze(p, v);
        double third = (z - 1) * (z - 1) * (z - 1);
        double second = (z - 1) * (z - 1) * (6 - 4 * z);
        return p.e0() + 9 * p.v0() * p.b0() / 16 * (third + second);
    }
}
