/*
style: the ratio looked at
*/
final class BirchMurnaghan {
    public static double energy(Eos p, double v) {
        double ratio = p.v0() / v;
        if (ratio < 0) {
            throw new IllegalArgumentException("negative volume");
        }
        double d = Math.cbrt(ratio * ratio) - 1;
        return p.e0() + 9 * p.v0() * p.b0() / 16 * d * d * (d * p.b0p() + 2 - 4 * d);
    }
}
