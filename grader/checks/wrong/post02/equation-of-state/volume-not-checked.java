/*
title: No volume at all
task: 1
contains: [zero-volume-accepted]
ask: What does your method return for a volume of 0, and for a negative one?
point: A negative base and a broken power make NaN; division by 0 makes infinity. Neither is an error that is seen.
tell: Refuse volumes that are not above 0 with an IllegalArgumentException.
*/
final class BirchMurnaghan {
    public static double energy(Eos p, double v) {
        double z = Math.pow(p.v0() / v, 2 / 3.0);
        double third = (z - 1) * (z - 1) * (z - 1) * p.b0p();
        double second = (z - 1) * (z - 1) * (6 - 4 * z);
        return p.e0() + 9 * p.v0() * p.b0() / 16 * (third + second);
    }
}
