/*
title: The powers of V0/V applied to z
task: 2
ask: Which powers belong to V0/V, and which to z?
point: (V0/V)^(7/3) is z^(7/2), since z is (V0/V)^(2/3) already.
tell: You raise z to 7/3 and 5/3. Raise it to 7/2 and 5/2.
*/
final class BirchMurnaghan {
    public static double pressure(Eos p, double v) {
        double z = squeeze(p, v);
        double second = 1.5 * p.b0() * (Math.pow(z, 7 / 3.0) - Math.pow(z, 5 / 3.0));
        return second * (1 + 0.75 * (p.b0p() - 4) * (z - 1)) * GPA;
    }
}
