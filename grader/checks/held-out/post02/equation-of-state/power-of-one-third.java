/*
style: cbrt and powers of the difference
*/
final class BirchMurnaghan {
    public static double energy(Eos p, double v) {
        if (v <= 0) {
            throw new IllegalArgumentException("volume " + v);
        }
        double d = Math.cbrt(p.v0() / v) - 1;
        double braces = Math.pow(d, 3) * p.b0p() + Math.pow(d, 2) * (2 - 4 * d);
        return p.e0() + braces * 9 * p.v0() * p.b0() / 16;
    }
}
