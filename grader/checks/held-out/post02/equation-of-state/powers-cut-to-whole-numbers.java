/*
style: products instead of powers
*/
final class BirchMurnaghan {
    public static double pressure(Eos p, double v) {
        if (v <= 0) {
            throw new IllegalArgumentException("volume " + v);
        }
        double z = Math.pow(p.v0() / v, 2.0 / 3);
        double difference = z * z * z - z * z;
        return 3 * p.b0() / 2 * difference * (1 + 0.75 * (p.b0p() - 4) * (z - 1)) * GPA;
    }
}
