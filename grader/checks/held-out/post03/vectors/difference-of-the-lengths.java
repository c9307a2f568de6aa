/*
style: Cartesian
*/
final class Vectors {
    public static double distance(double[][] lattice, double[] from, double[] to) {
        if (from.length != lattice.length || to.length != lattice.length) {
            throw new IllegalArgumentException("coordinates");
        }
        double[] one = new double[lattice[0].length];
        double[] other = new double[lattice[0].length];
        for (int i = 0; i < lattice.length; i++) {
            one = axpy(from[i], lattice[i], one);
            other = axpy(to[i], lattice[i], other);
        }
        double lengthOfOne = Math.sqrt(dot(one, one));
        double lengthOfOther = Math.sqrt(dot(other, other));
        return lengthOfOne > lengthOfOther ? lengthOfOne - lengthOfOther : lengthOfOther - lengthOfOne;
    }
}
