/*
style: Cartesian, larger minus smaller
*/
final class Vectors {
    public static double distance(double[][] lattice, double[] from, double[] to) {
        if (from.length != lattice.length || to.length != lattice.length) {
            throw new IllegalArgumentException("coordinates");
        }
        double[] step = new double[lattice[0].length];
        for (int i = 0; i < lattice.length; i++) {
            step = axpy(Math.max(from[i], to[i]) - Math.min(from[i], to[i]), lattice[i], step);
        }
        return Math.sqrt(dot(step, step));
    }
}
