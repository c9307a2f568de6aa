/*
title: 4 z - 6 instead of 6 - 4 z
task: 1
ask: Has your curve a minimum or a maximum at V0?
point: Near V0, z is about 1, and the bracket should be about +2.
tell: You write 4 z - 6. The text has 6 - 4 z.
*/
final class BirchMurnaghan {
    public static double energy(Eos p, double v) {
        double z = squeeze(p, v);
        double third = (z - 1) * (z - 1) * (z - 1) * p.b0p();
        double second = (z - 1) * (z - 1) * (4 * z - 6);
        return p.e0() + 9 * p.v0() * p.b0() / 16 * (third + second);
    }
}
