/*
style: a square of a root
*/
final class BirchMurnaghan {
    public static double energy(Eos p, double v) {
        double root = Math.pow(p.v0() / v, 1.0 / 3);
        double d = root * root - 1;
        return p.e0() + 9 * p.v0() * p.b0() / 16 * d * d * (d * p.b0p() + 2 - 4 * d);
    }
}
