package matml.post03;

/**
 * Linear equations: the Cholesky factor of a symmetric positive definite matrix, the solution of a system with it, and
 * the least-squares solution of a system with more equations than unknowns.
 *
 * <p>A matrix is an array of rows. Symmetric matrices are n x n; that they are symmetric is the caller's promise.
 * Arguments come back as they were.
 *
 * <p>Formulas: Mohri, Rostamizadeh, Talwalkar, <i>Foundations of Machine Learning</i>, 2nd ed. 2018, app. A (positive
 * definite matrices) and ch. 11 (least squares); Golub, Van Loan, <i>Matrix Computations</i>, 4th ed. 2013, sections 4.2
 * and 5.3.
 */
public final class LinearSolver {
    private LinearSolver() {}

    /**
     * The Cholesky factor, the lower triangular L with a positive diagonal and {@code A = L L^T}: row by row,
     * {@code l_ij = (a_ij - sum_(k<j) l_ik l_jk) / l_jj} and {@code l_ii = sqrt(a_ii - sum_(k<i) l_ik^2)}. What stands
     * under the root is the pivot.
     *
     * @param spd A, {@code n x n}, symmetric
     * @return L, {@code n x n}, with zeros above the diagonal
     * @throws IllegalArgumentException if the matrix is not square or not positive definite: a pivot is not above 1e-12
     *     times the entry {@code a_ii} of its row
     */
    public static double[][] factor(double[][] spd) {
        // BEGIN SOLUTION task 1: compute the triangle row by row, and look at every pivot
        int n = spd.length;
        double[][] l = new double[n][n];
        for (int i = 0; i < n; i++) {
            requireLength(spd[i], n, "a row of a square matrix");
            for (int j = 0; j < i; j++) {
                l[i][j] = (spd[i][j] - Vectors.dot(l[i], l[j])) / l[j][j];
            }
            double pivot = spd[i][i] - Vectors.dot(l[i], l[i]);
            if (!(pivot > SMALLEST_PIVOT * spd[i][i])) {
                throw new IllegalArgumentException("not positive definite: the pivot of row " + i + " is " + pivot);
            }
            l[i][i] = Math.sqrt(pivot);
        }
        return l;
        // END SOLUTION
    }

    /**
     * Solves {@code A x = b} with the Cholesky factor: {@code L y = b} from the top, then {@code L^T x = y} from the
     * bottom.
     *
     * @param spd A, {@code n x n}, symmetric
     * @param b the right-hand side, n numbers
     * @return x, n numbers
     * @throws IllegalArgumentException if the matrix is refused by {@link #factor}, or b has another length
     */
    public static double[] cholesky(double[][] spd, double[] b) {
        // BEGIN SOLUTION task 2: down with L, up with its transpose
        int n = spd.length;
        requireLength(b, n, "the right-hand side");
        double[][] l = factor(spd);
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            y[i] = (b[i] - Vectors.dot(l[i], y)) / l[i][i];
        }
        double[] x = new double[n];
        for (int i = n - 1; i >= 0; i--) {
            double rest = y[i];
            for (int k = i + 1; k < n; k++) {
                rest -= l[k][i] * x[k];
            }
            x[i] = rest / l[i][i];
        }
        return x;
        // END SOLUTION
    }

    /**
     * The x that makes {@code |A x - b|^2} smallest. It obeys the normal equations {@code A^T A x = A^T b}.
     *
     * @param a A, {@code n x d}, one row for each equation; at least one row
     * @param b the right-hand sides, n numbers
     * @return x, d numbers
     * @throws IllegalArgumentException if rows differ in length, b has another number of values than A has rows, or the
     *     columns depend on each other (in particular if there are fewer rows than columns)
     */
    public static double[] leastSquares(double[][] a, double[] b) {
        // BEGIN SOLUTION task 3: turn many equations into as many as there are unknowns
        requireLength(b, a.length, "the right-hand side");
        int d = a[0].length;
        double[][] normal = new double[d][d];
        double[] right = new double[d];
        for (int row = 0; row < a.length; row++) {
            for (int i = 0; i < d; i++) {
                normal[i] = Vectors.axpy(a[row][i], a[row], normal[i]);
            }
            right = Vectors.axpy(b[row], a[row], right);
        }
        return cholesky(normal, right);
        // END SOLUTION
    }

    // BEGIN SOLUTION
    /** What is left of a diagonal entry when all earlier rows are taken out, if nothing is left but rounding. */
    private static final double SMALLEST_PIVOT = 1e-12;

    private static void requireLength(double[] values, int length, String what) {
        if (values.length != length) {
            throw new IllegalArgumentException(what + " has " + values.length + " values, not " + length);
        }
    }
    // END SOLUTION
}
