/*
title: The equation of Murnaghan
task: 1
ask: Whose equation of state do you use?
point: Murnaghan's (1944) assumes that the bulk modulus grows linearly with pressure. Birch's is an expansion in
  strain.
tell: You use E0 + B0 V / B0' [(V0/V)^B0' / (B0' - 1) + 1] - V0 B0 / (B0' - 1). Use the formula of the text.
*/
final class BirchMurnaghan {
    public static double energy(Eos p, double v) {
        squeeze(p, v);
        double b = p.b0p();
        double bracket = Math.pow(p.v0() / v, b) / (b - 1) + 1;
        return p.e0() + p.b0() * v / b * bracket - p.v0() * p.b0() / (b - 1);
    }
}
