/*
title: Energies that begin at 0
task: 1
ask: What is the energy at the minimum?
point: The braces vanish at V0; what is left there is E0.
tell: You leave out p.e0(). Add it.
*/
final class BirchMurnaghan {
    public static double energy(Eos p, double v) {
        double z = squeeze(p, v);
        double third = (z - 1) * (z - 1) * (z - 1) * p.b0p();
        double second = (z - 1) * (z - 1) * (6 - 4 * z);
        return 9 * p.v0() * p.b0() / 16 * (third + second);
    }
}
