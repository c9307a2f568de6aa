/*
style: powers of the cube root
*/
final class BirchMurnaghan {
    public static double pressure(Eos p, double v) {
        if (v <= 0) {
            throw new IllegalArgumentException("volume " + v);
        }
        double r = Math.cbrt(p.v0() / v);
        double plain = 1.5 * p.b0() * (Math.pow(r, 7) - Math.pow(r, 5));
        return plain * GPA;
    }
}
