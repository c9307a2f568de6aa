/*
style: written out
*/
final class Vectors {
    public static double[][] metric(double[][] lattice) {
        for (int i = 1; i < lattice.length; i++) {
            dot(lattice[0], lattice[i]);
        }
        double[] a = lattice[0];
        double[] b = lattice[1];
        double[] c = lattice[2];
        return new double[][] {
            {dot(a, a), dot(a, b), dot(a, c)},
            {dot(b, a), dot(b, b), dot(b, c)},
            {dot(c, a), dot(c, b), dot(c, c)}
        };
    }
}
