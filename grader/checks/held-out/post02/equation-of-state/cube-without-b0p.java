/*
style: d * d taken out
*/
final class BirchMurnaghan {
    public static double energy(Eos p, double v) {
        if (v <= 0) {
            throw new IllegalArgumentException("volume " + v);
        }
        double d = Math.pow(p.v0() / v, 2.0 / 3) - 1;
        double braces = d * d * (d + 2 - 4 * d);
        return p.e0() + 9 * p.v0() * p.b0() / 16 * braces;
    }
}
