/*
title: The ratio of the volumes turned round
task: 1
covers: P2.1
ask: Is your z above or below 1 for a crystal that is squeezed?
point: With V/V0 the minimum stays where it is, but squeezing looks like stretching: the steep side changes places.
tell: You compute (V/V0)^(2/3). The formula has V0 above the line and V below it.
*/
final class BirchMurnaghan {
    public static double energy(Eos p, double v) {
        squeeze(p, v);
        double z = Math.pow(v / p.v0(), 2 / 3.0);
        double third = (z - 1) * (z - 1) * (z - 1) * p.b0p();
        double second = (z - 1) * (z - 1) * (6 - 4 * z);
        return p.e0() + 9 * p.v0() * p.b0() / 16 * (third + second);
    }
}
