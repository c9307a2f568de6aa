/*
title: The slope instead of the pressure
task: 2
ask: Which sign has the pressure in a crystal that is squeezed?
point: The energy falls with growing volume there, and the pressure is minus the slope.
tell: You return dE/dV. Change the sign.
*/
final class BirchMurnaghan {
    public static double pressure(Eos p, double v) {
        double z = squeeze(p, v);
        double second = 1.5 * p.b0() * (Math.pow(z, 3.5) - Math.pow(z, 2.5));
        return -second * (1 + 0.75 * (p.b0p() - 4) * (z - 1)) * GPA;
    }
}
