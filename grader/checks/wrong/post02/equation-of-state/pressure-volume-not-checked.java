/*
title: The pressure in no volume
task: 2
ask: What does pressure return for a volume of 0, and for a negative one?
point: Each method is called on its own: what energy refuses, pressure has to refuse as well.
tell: Refuse volumes that are not above 0 with an IllegalArgumentException in pressure, too.
*/
final class BirchMurnaghan {
    public static double pressure(Eos p, double v) {
        double z = Math.pow(p.v0() / v, 2 / 3.0);
        double second = 1.5 * p.b0() * (Math.pow(z, 3.5) - Math.pow(z, 2.5));
        return second * (1 + 0.75 * (p.b0p() - 4) * (z - 1)) * GPA;
    }
}
