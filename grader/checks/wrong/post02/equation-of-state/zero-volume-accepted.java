/*
title: A volume of 0
task: 1
ask: What is the energy at a volume of 0 in your method?
point: Above 0 leaves out 0 itself.
tell: You refuse negative volumes only. Refuse 0 as well.
*/
final class BirchMurnaghan {
    public static double energy(Eos p, double v) {
        if (v < 0) {
            throw new IllegalArgumentException("volume " + v);
        }
        double z = Math.pow(p.v0() / v, 2 / 3.0);
        double third = (z - 1) * (z - 1) * (z - 1) * p.b0p();
        double second = (z - 1) * (z - 1) * (6 - 4 * z);
        return p.e0() + 9 * p.v0() * p.b0() / 16 * (third + second);
    }
}
