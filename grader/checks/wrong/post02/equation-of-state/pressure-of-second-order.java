/*
title: The pressure without the third order
task: 2
ask: Does your pressure depend on B0'?
point: The braces are 1 for B0' = 4 only.
tell: You leave out the braces. Multiply by 1 + 0.75 (B0' - 4) (z - 1).
*/
final class BirchMurnaghan {
    public static double pressure(Eos p, double v) {
        double z = squeeze(p, v);
        double second = 1.5 * p.b0() * (Math.pow(z, 3.5) - Math.pow(z, 2.5));
        return second * GPA;
    }
}
