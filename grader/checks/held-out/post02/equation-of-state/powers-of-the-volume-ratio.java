/*
style: powers of a cube root
*/
final class BirchMurnaghan {
    public static double pressure(Eos p, double v) {
        if (v <= 0) {
            throw new IllegalArgumentException("volume " + v);
        }
        double z = Math.pow(p.v0() / v, 2.0 / 3);
        double root = Math.cbrt(z);
        double plain = 1.5 * p.b0() * (Math.pow(root, 7) - Math.pow(root, 5));
        return plain * (1 + 0.75 * (p.b0p() - 4) * (z - 1)) * GPA;
    }
}
