package matml.post03;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Eigenvalues and eigenvectors of a real symmetric matrix by Jacobi's rotations (C. G. J. Jacobi, J. reine angew. Math.
 * 30, 51, 1846; Rutishauser, Numer. Math. 9, 1, 1966; Golub and Van Loan, Matrix Computations, 4th ed. 2013, sec. 8.5).
 *
 * <p>A matrix is an n x n array with n at least 1; {@code a[i][j]} stands in row i and column j. Symmetric means that
 * {@code a[i][j]} and {@code a[j][i]} differ by at most 1e-9 times the largest size of an element: other matrices, and
 * such that are not square, are refused with an {@link IllegalArgumentException}. The matrix of the caller is not
 * changed.
 */
public final class SymmetricEigen {
    private SymmetricEigen() {}

    /**
     * All eigenpairs of a matrix.
     *
     * @param values the n eigenvalues, ascending, each as often as its multiplicity
     * @param vectors n x n, the eigenvectors in its columns: {@code vectors[i][j]} is component i of the eigenvector that
     *     belongs to {@code values[j]}
     */
    public record Result(double[] values, double[][] vectors) {}

    /**
     * A rotation in the plane of two axes p and q: the identity, but with {@code J[p][p] = J[q][q] = c},
     * {@code J[p][q] = s} and {@code J[q][p] = -s}.
     *
     * @param c the cosine of its angle
     * @param s the sine of its angle
     */
    public record Rotation(double c, double s) {}

    /**
     * How far a matrix is from diagonal: the root of the sum of the squares of all elements that are not on the
     * diagonal.
     *
     * @param a a symmetric matrix, n x n
     * @return {@code sqrt(sum a_ij^2)} over all i and j with {@code i != j}, in the unit of a
     * @throws IllegalArgumentException if the matrix is not square and symmetric
     */
    public static double offDiagonalNorm(double[][] a) {
        // BEGIN SOLUTION task 1: measure what stands beside the diagonal
        requireSymmetric(a);
        return off(a);
        // END SOLUTION
    }

    /**
     * The rotation J that makes element (p, q) of {@code J^T A J} zero, by the smaller of the possible angles.
     *
     * @param a a symmetric matrix, n x n
     * @param p the first axis, counted from 0
     * @param q the second axis, above p and below n
     * @return with {@code theta = (a_qq - a_pp) / (2 a_pq)}: {@code t = 1 / (theta + sqrt(theta^2 + 1))} for theta from 0
     *     up, {@code t = 1 / (theta - sqrt(theta^2 + 1))} below 0, {@code c = 1 / sqrt(t^2 + 1)}, {@code s = t c}; where
     *     {@code a_pq} is 0, no rotation: {@code c = 1, s = 0}
     * @throws IllegalArgumentException if the matrix is not square and symmetric, or not {@code 0 <= p < q < n}
     */
    public static Rotation rotation(double[][] a, int p, int q) {
        // BEGIN SOLUTION task 2: find the angle that makes one element zero
        requireSymmetric(a);
        requireAxes(a, p, q);
        return between(a, p, q);
        // END SOLUTION
    }

    /**
     * One step of the method: {@code J^T A J} with J from {@link #rotation}.
     *
     * @param a a symmetric matrix, n x n
     * @param p the first axis, counted from 0
     * @param q the second axis, above p and below n
     * @return a new symmetric matrix with the eigenvalues of a; its element (p, q) is 0
     * @throws IllegalArgumentException if the matrix is not square and symmetric, or not {@code 0 <= p < q < n}
     */
    public static double[][] rotated(double[][] a, int p, int q) {
        // BEGIN SOLUTION task 3: turn the matrix
        requireSymmetric(a);
        requireAxes(a, p, q);
        double[][] turned = copy(a);
        turn(turned, p, q, between(a, p, q));
        return turned;
        // END SOLUTION
    }

    /**
     * Rotates over all pairs of axes, again and again, until the matrix is diagonal (cyclic Jacobi).
     *
     * @param a a symmetric matrix, n x n
     * @return its eigenvalues and eigenvectors: each vector has length 1 and either sign, and any two are orthogonal;
     *     eigenvalues and the elements of {@code A v - lambda v} are right to 1e-9 of the largest size of an eigenvalue
     * @throws IllegalArgumentException if the matrix is not square and symmetric
     */
    public static Result jacobi(double[][] a) {
        // BEGIN SOLUTION task 4: rotate until the matrix is diagonal; task 5: keep the product of all rotations
        requireSymmetric(a);
        double[][] turned = copy(a);
        double[][] axes = identity(a.length);
        double negligible = 1e-15 * largest(a);
        while (off(turned) > negligible) {
            sweep(turned, axes);
        }
        return inOrder(turned, axes);
        // END SOLUTION
    }

    // BEGIN SOLUTION
    private static double off(double[][] a) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a.length; j++) {
                if (i != j) {
                    sum += a[i][j] * a[i][j];
                }
            }
        }
        return Math.sqrt(sum);
    }

    private static Rotation between(double[][] a, int p, int q) {
        if (a[p][q] == 0) {
            return new Rotation(1, 0);
        }
        double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        double root = Math.hypot(theta, 1);
        double t = 1 / (theta < 0 ? theta - root : theta + root);
        double c = 1 / Math.hypot(t, 1);
        return new Rotation(c, t * c);
    }

    /** The whole of {@code J^T M J}. */
    private static void turn(double[][] m, int p, int q, Rotation j) {
        turnColumns(m, p, q, j);
        turnRows(m, p, q, j);
        // Rounding would leave a rest here that can be larger than what the sweeps are to end below.
        m[p][q] = 0;
        m[q][p] = 0;
    }

    /** Turns a matrix in every plane, one after the other, and the axes with it. */
    private static void sweep(double[][] m, double[][] axes) {
        for (int p = 0; p < m.length; p++) {
            for (int q = p + 1; q < m.length; q++) {
                Rotation rotation = between(m, p, q);
                turn(m, p, q, rotation);
                turnColumns(axes, p, q, rotation);
            }
        }
    }

    /** The diagonal in ascending order, and the axes in the same order. */
    private static Result inOrder(double[][] diagonal, double[][] axes) {
        int n = diagonal.length;
        int[] order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> diagonal[i][i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] values = new double[n];
        double[][] vectors = new double[n][n];
        for (int j = 0; j < n; j++) {
            values[j] = diagonal[order[j]][order[j]];
            for (int i = 0; i < n; i++) {
                vectors[i][j] = axes[i][order[j]];
            }
        }
        return new Result(values, vectors);
    }

    /** Multiplies by J from the right: columns p and q of {@code M J}. */
    private static void turnColumns(double[][] m, int p, int q, Rotation j) {
        for (double[] row : m) {
            double atP = row[p];
            double atQ = row[q];
            row[p] = j.c() * atP - j.s() * atQ;
            row[q] = j.s() * atP + j.c() * atQ;
        }
    }

    /** Multiplies by the transpose of J from the left: rows p and q of {@code J^T M}. */
    private static void turnRows(double[][] m, int p, int q, Rotation j) {
        for (int column = 0; column < m.length; column++) {
            double atP = m[p][column];
            double atQ = m[q][column];
            m[p][column] = j.c() * atP - j.s() * atQ;
            m[q][column] = j.s() * atP + j.c() * atQ;
        }
    }

    private static double largest(double[][] a) {
        return Arrays.stream(a)
                .flatMapToDouble(Arrays::stream)
                .map(Math::abs)
                .max()
                .orElseThrow();
    }

    private static double[][] identity(int n) {
        double[][] identity = new double[n][n];
        for (int i = 0; i < n; i++) {
            identity[i][i] = 1;
        }
        return identity;
    }

    private static double[][] copy(double[][] a) {
        return Arrays.stream(a).map(double[]::clone).toArray(double[][]::new);
    }

    private static void requireAxes(double[][] a, int p, int q) {
        if (p < 0 || p >= q || q >= a.length) {
            throw new IllegalArgumentException(
                    "axes " + p + " and " + q + " are no pair p < q of " + a.length + " axes");
        }
    }

    private static void requireSymmetric(double[][] a) {
        if (a.length == 0) {
            throw new IllegalArgumentException("a matrix needs a row");
        }
        for (double[] row : a) {
            if (row.length != a.length) {
                throw new IllegalArgumentException(a.length + " rows with one of " + row.length + " are not square");
            }
        }
        double rounding = 1e-9 * largest(a);
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a.length; j++) {
                if (Math.abs(a[i][j] - a[j][i]) > rounding) {
                    throw new IllegalArgumentException(
                            "elements " + i + ", " + j + " and " + j + ", " + i + " differ: not symmetric");
                }
            }
        }
    }
    // END SOLUTION
}
