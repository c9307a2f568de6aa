/*
style: a modulus of its own
*/
final class BirchMurnaghan {
    public static double energy(Eos p, double v) {
        if (v <= 0) {
            throw new IllegalArgumentException("volume " + v);
        }
        double modulus = p.b0() / 160.2177;
        double d = Math.pow(p.v0() / v, 2.0 / 3) - 1;
        return p.e0() + 9 * p.v0() * modulus / 16 * d * d * (d * p.b0p() + 2 - 4 * d);
    }
}
