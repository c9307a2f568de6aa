/*
title: The factor of another formula
task: 1
ask: Which number does your formula divide by?
point: In the form with strains, or with the braces of the second order, there is 9/8. This form has 9/16.
tell: You use 9/8, which makes every energy difference twice as large. Use 9/16.
*/
final class BirchMurnaghan {
    public static double energy(Eos p, double v) {
        double z = squeeze(p, v);
        double third = (z - 1) * (z - 1) * (z - 1) * p.b0p();
        double second = (z - 1) * (z - 1) * (6 - 4 * z);
        return p.e0() + 9 * p.v0() * p.b0() / 8 * (third + second);
    }
}
