/*
title: The pressure still in eV per cubic Angstrom
task: 2
covers: P2.2
ask: What is the unit of the product in front of your brackets?
point: The formula gives eV per cubic Angstrom if B0 is in eV per cubic Angstrom.
tell: Multiply the pressure by 160.2177 before you return it.
*/
final class BirchMurnaghan {
    public static double pressure(Eos p, double v) {
        double z = squeeze(p, v);
        double second = 1.5 * p.b0() * (Math.pow(z, 3.5) - Math.pow(z, 2.5));
        return second * (1 + 0.75 * (p.b0p() - 4) * (z - 1));
    }
}
