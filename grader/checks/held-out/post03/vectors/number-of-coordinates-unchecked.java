/*
style: Cartesian, over the shorter of both
*/
final class Vectors {
    public static double distance(double[][] lattice, double[] from, double[] to) {
        requireSameLength(from, to);
        metric(lattice);
        double[] step = new double[lattice[0].length];
        for (int i = 0; i < lattice.length && i < from.length; i++) {
            step = axpy(to[i] - from[i], lattice[i], step);
        }
        return Math.sqrt(dot(step, step));
    }
}
