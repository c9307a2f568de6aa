/*
style: lengths of the lattice vectors
*/
final class Vectors {
    public static double distance(double[][] lattice, double[] from, double[] to) {
        if (from.length != lattice.length || to.length != lattice.length) {
            throw new IllegalArgumentException("coordinates");
        }
        double square = 0;
        for (int i = 0; i < lattice.length; i++) {
            requireSameLength(lattice[i], lattice[0]);
            double length = Math.sqrt(dot(lattice[i], lattice[i]));
            square += Math.pow((to[i] - from[i]) * length, 2);
        }
        return Math.sqrt(square);
    }
}
