/*
title: 4 - B0' instead of B0' - 4
task: 2
ask: Should a crystal that hardens quickly (large B0') push back more or less?
point: Under pressure z - 1 is above 0, and a larger B0' should make the braces larger.
tell: You write 4 - B0'. The text has B0' - 4.
*/
final class BirchMurnaghan {
    public static double pressure(Eos p, double v) {
        double z = squeeze(p, v);
        double second = 1.5 * p.b0() * (Math.pow(z, 3.5) - Math.pow(z, 2.5));
        return second * (1 + 0.75 * (4 - p.b0p()) * (z - 1)) * GPA;
    }
}
