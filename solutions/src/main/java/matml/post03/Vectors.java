package matml.post03;

/**
 * Vectors, the angle between two of them, and the lengths of a crystal that is not orthogonal.
 *
 * <p>Vectors are arrays of d numbers. Arguments come back as they were, and every array returned is a new one.
 *
 * <p>Formulas: Mohri, Rostamizadeh, Talwalkar, <i>Foundations of Machine Learning</i>, 2nd ed. 2018, app. A (norms and
 * the Cauchy-Schwarz inequality); International Tables for Crystallography, vol. A (the metric tensor).
 */
public final class Vectors {
    private Vectors() {}

    /**
     * The dot product, {@code sum a_i b_i}.
     *
     * @param a d numbers
     * @param b d numbers
     * @return the sum of the products
     * @throws IllegalArgumentException if the lengths differ
     */
    public static double dot(double[] a, double[] b) {
        // BEGIN SOLUTION task 1: multiply component by component and add up
        requireSameLength(a, b);
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
        // END SOLUTION
    }

    /**
     * A multiple of one vector plus another, {@code s x + y} (the name is that of the routine in BLAS).
     *
     * @param s the factor of x, any number
     * @param x d numbers
     * @param y d numbers
     * @return d numbers in a new array
     * @throws IllegalArgumentException if the lengths differ
     */
    public static double[] axpy(double s, double[] x, double[] y) {
        // BEGIN SOLUTION task 2: add s times x to y, in an array of its own
        requireSameLength(x, y);
        double[] sum = y.clone();
        for (int i = 0; i < x.length; i++) {
            sum[i] += s * x[i];
        }
        return sum;
        // END SOLUTION
    }

    /**
     * The angle between two vectors, {@code arccos(a.b / (|a| |b|))}. The cosine is held between -1 and 1, which rounding
     * may have left.
     *
     * @param a d numbers, not all of them 0
     * @param b d numbers, not all of them 0
     * @return the angle in degrees, 0 to 180
     * @throws IllegalArgumentException if the lengths differ or one of the vectors has length 0
     */
    public static double angleDegrees(double[] a, double[] b) {
        // BEGIN SOLUTION task 3: from the dot product to the angle
        double lengths = Math.sqrt(dot(a, a)) * Math.sqrt(dot(b, b));
        if (lengths == 0) {
            throw new IllegalArgumentException("a vector of length 0 has no direction");
        }
        double cosine = dot(a, b) / lengths;
        return Math.toDegrees(Math.acos(Math.max(-1, Math.min(1, cosine))));
        // END SOLUTION
    }

    /**
     * The metric tensor of a lattice, {@code G = A A^T}: entry (i, j) is the dot product of the lattice vectors i and j.
     *
     * @param lattice A, {@code r x d}, one lattice vector in each row (Angstrom); r may be smaller than d
     * @return G, {@code r x r} (square Angstrom)
     * @throws IllegalArgumentException if the rows differ in length
     */
    public static double[][] metric(double[][] lattice) {
        // BEGIN SOLUTION task 4: all dot products of the lattice vectors
        int r = lattice.length;
        double[][] g = new double[r][r];
        for (int i = 0; i < r; i++) {
            for (int j = 0; j < r; j++) {
                g[i][j] = dot(lattice[i], lattice[j]);
            }
        }
        return g;
        // END SOLUTION
    }

    /**
     * The distance of two points that are given in fractional coordinates, {@code d^2 = u^T G u} with the difference u
     * of the coordinates. The points are taken as they are; periodic images are not looked at.
     *
     * @param lattice A, {@code r x d}, one lattice vector in each row (Angstrom)
     * @param from r fractional coordinates of one point
     * @param to r fractional coordinates of the other point
     * @return the distance in Angstrom
     * @throws IllegalArgumentException if a point has not one coordinate for each lattice vector, or the rows of the
     *     lattice differ in length
     */
    public static double distance(double[][] lattice, double[] from, double[] to) {
        // BEGIN SOLUTION task 5: measure the difference of the coordinates with the metric
        double[] u = axpy(-1, from, to);
        double[][] g = metric(lattice);
        double[] gu = new double[g.length];
        for (int i = 0; i < g.length; i++) {
            gu[i] = dot(g[i], u);
        }
        return Math.sqrt(dot(u, gu));
        // END SOLUTION
    }

    // BEGIN SOLUTION
    private static void requireSameLength(double[] a, double[] b) {
        if (a.length != b.length) {
            throw new IllegalArgumentException(
                    "vectors of " + a.length + " and of " + b.length + " components do not go together");
        }
    }
    // END SOLUTION
}
