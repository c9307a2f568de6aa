/*
style: cube roots, the brackets in the difference to 1
*/
final class BirchMurnaghan {
    public static double energy(Eos p, double v) {
        if (v <= 0) {
            throw new IllegalArgumentException("volume " + v);
        }
        double root = Math.cbrt(v) / Math.cbrt(p.v0());
        double d = root * root - 1;
        return p.e0() + 9.0 / 16 * p.v0() * p.b0() * (d * d * d * p.b0p() + d * d * (2 - 4 * d));
    }
}
