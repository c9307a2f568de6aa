/*
style: a scale first
*/
final class BirchMurnaghan {
    public static double energy(Eos p, double v) {
        if (v <= 0) {
            throw new IllegalArgumentException("volume " + v);
        }
        double d = Math.pow(p.v0() / v, 2.0 / 3) - 1;
        double scale = v * p.b0();
        return p.e0() + scale * 0.5625 * (d * d * d * p.b0p() + d * d * (2 - 4 * d));
    }
}
