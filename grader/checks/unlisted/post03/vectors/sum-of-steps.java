/*
idea: the distance is the length of a walk along the axes
*/
final class Vectors {
    public static double distance(double[][] lattice, double[] from, double[] to) {
        double[] u = axpy(-1, from, to);
        requireSameLength(u, new double[lattice.length]);
        double walk = 0;
        for (int i = 0; i < u.length; i++) {
            requireSameLength(lattice[i], lattice[0]);
            walk += Math.abs(u[i]) * Math.sqrt(dot(lattice[i], lattice[i]));
        }
        return walk;
    }
}
