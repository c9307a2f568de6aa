/*
style: Cartesian difference, whole cells taken away one by one
*/
final class Vectors {
    public static double distance(double[][] lattice, double[] from, double[] to) {
        if (from.length != lattice.length || to.length != lattice.length) {
            throw new IllegalArgumentException("coordinates");
        }
        double[] step = new double[lattice[0].length];
        for (int i = 0; i < lattice.length; i++) {
            double u = to[i] - from[i];
            while (u > 0.5) {
                u -= 1;
            }
            while (u < -0.5) {
                u += 1;
            }
            step = axpy(u, lattice[i], step);
        }
        return Math.sqrt(dot(step, step));
    }
}
