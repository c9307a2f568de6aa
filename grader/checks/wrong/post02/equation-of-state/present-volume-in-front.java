/*
title: The present volume in front of the braces
task: 1
ask: Which volume stands in front of the braces?
point: The factor 9 V0 B0 / 16 is a constant of the crystal. It does not change while you squeeze.
tell: You multiply by V. Multiply by V0.
*/
final class BirchMurnaghan {
    public static double energy(Eos p, double v) {
        double z = squeeze(p, v);
        double third = (z - 1) * (z - 1) * (z - 1) * p.b0p();
        double second = (z - 1) * (z - 1) * (6 - 4 * z);
        return p.e0() + 9 * v * p.b0() / 16 * (third + second);
    }
}
