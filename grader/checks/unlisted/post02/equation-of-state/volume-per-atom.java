/*
idea: takes the volume of an Eos as that of a cell of eight atoms
*/
final class BirchMurnaghan {
    public static double energy(Eos p, double v) {
        double z = squeeze(p, v / 8);
        double third = (z - 1) * (z - 1) * (z - 1) * p.b0p();
        double second = (z - 1) * (z - 1) * (6 - 4 * z);
        return p.e0() + 9 * p.v0() * p.b0() / 16 * (third + second);
    }
}
