/*
title: 7 / 2 is 3 in Java
task: 2
ask: What are 7 / 2 and 5 / 2 in Java?
point: Whole numbers are divided as whole numbers.
tell: Your powers are 3 and 2, or 3/4 has become 0. Write 3.5, 2.5 and 0.75.
*/
final class BirchMurnaghan {
    public static double pressure(Eos p, double v) {
        double z = squeeze(p, v);
        double second = 1.5 * p.b0() * (Math.pow(z, 7 / 2) - Math.pow(z, 5 / 2));
        return second * (1 + 0.75 * (p.b0p() - 4) * (z - 1)) * GPA;
    }
}
