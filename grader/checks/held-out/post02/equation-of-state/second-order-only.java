/*
style: the second-order formula of the textbooks
*/
final class BirchMurnaghan {
    public static double energy(Eos p, double v) {
        if (v <= 0) {
            throw new IllegalArgumentException("volume " + v);
        }
        double d = Math.pow(p.v0() / v, 2.0 / 3) - 1;
        return p.e0() + 9 * p.v0() * p.b0() / 8 * d * d;
    }
}
