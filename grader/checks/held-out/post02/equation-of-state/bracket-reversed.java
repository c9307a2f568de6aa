/*
style: 1 - z, a minus in front
*/
final class BirchMurnaghan {
    public static double energy(Eos p, double v) {
        if (v <= 0) {
            throw new IllegalArgumentException("volume " + v);
        }
        double z = Math.pow(p.v0() / v, 2.0 / 3);
        double d = 1 - z;
        return p.e0() - 9 * p.v0() * p.b0() / 16 * d * d * (d * p.b0p() + 6 - 4 * z);
    }
}
