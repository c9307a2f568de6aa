/*
title: The bulk modulus taken for GPa
task: 1
covers: P2.2
ask: In which unit is b0 of an Eos?
point: Dividing by 160.2177 turns GPa into eV per cubic Angstrom. Is there anything to turn?
tell: You convert b0, which is in eV per cubic Angstrom already. Use it as it is.
*/
final class BirchMurnaghan {
    public static double energy(Eos p, double v) {
        double z = squeeze(p, v);
        double third = (z - 1) * (z - 1) * (z - 1) * p.b0p();
        double second = (z - 1) * (z - 1) * (6 - 4 * z);
        return p.e0() + 9 * p.v0() * p.b0() / GPA / 16 * (third + second);
    }
}
