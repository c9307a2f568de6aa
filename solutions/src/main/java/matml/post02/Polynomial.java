package matml.post02;

import java.util.Arrays;

/** Least-squares fits with polynomials. Given code, nothing is to be written here. */
public final class Polynomial {
    private Polynomial() {}

    /**
     * The polynomial that lies closest to some points: no other of its degree has a smaller sum of squared errors.
     * Computed with polynomials that are orthogonal on the points (Forsythe, J. Soc. Indust. Appl. Math. 5, 74, 1957),
     * which keeps the digits that powers of similar numbers lose.
     *
     * @param x places of the points, n numbers
     * @param y heights of the points, n numbers
     * @param degree at least 0
     * @return degree + 1 coefficients c: the polynomial is c[0] + c[1] x + c[2] x^2 and so on
     * @throws IllegalArgumentException if there is not one height for each place, or there are fewer different places
     *     than coefficients
     */
    public static double[] leastSquares(double[] x, double[] y, int degree) {
        if (x.length != y.length) {
            throw new IllegalArgumentException(x.length + " places and " + y.length + " heights");
        }
        if (Arrays.stream(x).distinct().count() <= degree) {
            throw new IllegalArgumentException("a polynomial of degree " + degree + " needs " + (degree + 1)
                    + " different places, not those of " + x.length + " points");
        }
        double[] coefficients = new double[degree + 1];
        double[] residual = y.clone();
        double[] before = new double[degree + 1];
        double[] current = new double[degree + 1];
        current[0] = 1;
        double normBefore = 1;
        for (int k = 0; k <= degree; k++) {
            double norm = 0;
            double centre = 0;
            double overlap = 0;
            for (int i = 0; i < x.length; i++) {
                double p = value(current, x[i]);
                norm += p * p;
                centre += x[i] * p * p;
                overlap += residual[i] * p;
            }
            centre /= norm;
            overlap /= norm;
            for (int i = 0; i < x.length; i++) {
                residual[i] -= overlap * value(current, x[i]);
            }
            double[] next = new double[degree + 1];
            for (int power = 0; power <= degree; power++) {
                coefficients[power] += overlap * current[power];
                double shifted = power == 0 ? 0 : current[power - 1];
                next[power] = shifted - centre * current[power] - (k == 0 ? 0 : norm / normBefore * before[power]);
            }
            before = current;
            current = next;
            normBefore = norm;
        }
        return coefficients;
    }

    /** The value of the polynomial c[0] + c[1] x + c[2] x^2 and so on. */
    public static double value(double[] c, double x) {
        double value = 0;
        for (int power = c.length - 1; power >= 0; power--) {
            value = value * x + c[power];
        }
        return value;
    }
}
