/*
style: in units of V0 B0
*/
final class BirchMurnaghan {
    public static double energy(Eos p, double v) {
        if (v <= 0) {
            throw new IllegalArgumentException("volume " + v);
        }
        double q = p.b0p() - 1;
        double first = Math.pow(v / p.v0(), -q) / (p.b0p() * q);
        double rest = v / (p.v0() * p.b0p()) - 1 / q;
        return p.e0() + p.b0() * p.v0() * (first + rest);
    }
}
