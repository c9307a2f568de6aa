/*
title: The ratio turned round in the pressure
task: 2
covers: P2.1
ask: Is your z above or below 1 for a crystal that is squeezed?
point: With V/V0 the sign of the pressure changes, and so do the powers.
tell: You compute (V/V0)^(2/3). The formula has V0 above the line and V below it.
*/
final class BirchMurnaghan {
    public static double pressure(Eos p, double v) {
        squeeze(p, v);
        double z = Math.pow(v / p.v0(), 2 / 3.0);
        double second = 1.5 * p.b0() * (Math.pow(z, 3.5) - Math.pow(z, 2.5));
        return second * (1 + 0.75 * (p.b0p() - 4) * (z - 1)) * GPA;
    }
}
