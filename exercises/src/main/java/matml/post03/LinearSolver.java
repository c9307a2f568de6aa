package matml.post03;

import matml.Todo;

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
        // TODO task 1: compute the triangle row by row, and look at every pivot
        throw new Todo("LinearSolver.factor");
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
        // TODO task 2: down with L, up with its transpose
        throw new Todo("LinearSolver.cholesky");
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
        // TODO task 3: turn many equations into as many as there are unknowns
        throw new Todo("LinearSolver.leastSquares");
    }
}
