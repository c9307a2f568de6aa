/*
style: hypot
*/
final class Vectors {
    public static double distance(double[][] lattice, double[] from, double[] to) {
        if (from.length != lattice.length || to.length != lattice.length) {
            throw new IllegalArgumentException("coordinates");
        }
        double d = 0;
        for (int i = 0; i < from.length; i++) {
            requireSameLength(lattice[i], lattice[0]);
            d = Math.hypot(d, to[i] - from[i]);
        }
        return d;
    }
}
