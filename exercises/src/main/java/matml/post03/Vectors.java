package matml.post03;

import matml.Todo;

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
        // TODO task 1: multiply component by component and add up
        throw new Todo("Vectors.dot");
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
        // TODO task 2: add s times x to y, in an array of its own
        throw new Todo("Vectors.axpy");
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
        // TODO task 3: from the dot product to the angle
        throw new Todo("Vectors.angleDegrees");
    }

    /**
     * The metric tensor of a lattice, {@code G = A A^T}: entry (i, j) is the dot product of the lattice vectors i and j.
     *
     * @param lattice A, {@code r x d}, one lattice vector in each row (Angstrom); r may be smaller than d
     * @return G, {@code r x r} (square Angstrom)
     * @throws IllegalArgumentException if the rows differ in length
     */
    public static double[][] metric(double[][] lattice) {
        // TODO task 4: all dot products of the lattice vectors
        throw new Todo("Vectors.metric");
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
        // TODO task 5: measure the difference of the coordinates with the metric
        throw new Todo("Vectors.distance");
    }
}
