/*
style: 1.125 as a scale
*/
final class BirchMurnaghan {
    public static double energy(Eos p, double v) {
        if (v <= 0) {
            throw new IllegalArgumentException("volume " + v);
        }
        double d = Math.pow(v / p.v0(), -2.0 / 3) - 1;
        double scale = p.b0() * p.v0() * 1.125;
        return p.e0() + scale * (p.b0p() * d * d * d + d * d * (2 - 4 * d));
    }
}
