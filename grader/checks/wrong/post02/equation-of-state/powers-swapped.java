/*
title: Square and cube swapped
task: 1
ask: Which of the two terms is a cube?
point: The term with B0' is of the third order: it changes its sign with the sign of z - 1.
tell: You square the term with B0' and cube the other. It is the other way round.
*/
final class BirchMurnaghan {
    public static double energy(Eos p, double v) {
        double z = squeeze(p, v);
        double third = (z - 1) * (z - 1) * p.b0p();
        double second = (z - 1) * (z - 1) * (z - 1) * (6 - 4 * z);
        return p.e0() + 9 * p.v0() * p.b0() / 16 * (third + second);
    }
}
