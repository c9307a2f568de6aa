/*
style: summed term by term
*/
final class BirchMurnaghan {
    public static double energy(Eos p, double v) {
        if (v <= 0) {
            throw new IllegalArgumentException("volume " + v);
        }
        double d = Math.pow(p.v0() / v, 2.0 / 3) - 1;
        double energy = 0;
        energy += 0.5625 * p.b0() * p.v0() * d * d * d * p.b0p();
        energy += 0.5625 * p.b0() * p.v0() * d * d * (2 - 4 * d);
        return energy;
    }
}
