/*
style: Math.pow
*/
final class BirchMurnaghan {
    public static double energy(Eos p, double v) {
        if (v <= 0) {
            throw new IllegalArgumentException("volume " + v);
        }
        double z = Math.pow(p.v0() / v, 2.0 / 3);
        double braces = Math.pow(z - 1, 2) * p.b0p() + Math.pow(z - 1, 3) * (6 - 4 * z);
        return p.e0() + 9 * p.v0() * p.b0() / 16 * braces;
    }
}
