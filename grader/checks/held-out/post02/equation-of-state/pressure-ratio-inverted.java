/*
style: powers of the cube root
*/
final class BirchMurnaghan {
    public static double pressure(Eos p, double v) {
        if (v <= 0) {
            throw new IllegalArgumentException("volume " + v);
        }
        double r = Math.cbrt(v / p.v0());
        double plain = 1.5 * p.b0() * (Math.pow(r, 7) - Math.pow(r, 5));
        double correction = 1 + 0.75 * (p.b0p() - 4) * (r * r - 1);
        return plain * correction * 160.2177;
    }
}
