/*
style: Cartesian difference
*/
final class Vectors {
    public static double distance(double[][] lattice, double[] from, double[] to) {
        if (from.length != lattice.length || to.length != lattice.length) {
            throw new IllegalArgumentException("coordinates");
        }
        double[] step = new double[lattice[0].length];
        for (int i = 0; i < lattice.length; i++) {
            step = axpy(to[i] - from[i], lattice[i], step);
        }
        return dot(step, step);
    }
}
