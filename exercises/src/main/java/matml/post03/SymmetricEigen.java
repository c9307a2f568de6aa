package matml.post03;

import matml.Todo;

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
        // TODO task 1: measure what stands beside the diagonal
        throw new Todo("SymmetricEigen.offDiagonalNorm");
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
        // TODO task 2: find the angle that makes one element zero
        throw new Todo("SymmetricEigen.rotation");
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
        // TODO task 3: turn the matrix
        throw new Todo("SymmetricEigen.rotated");
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
        // TODO task 4: rotate until the matrix is diagonal; task 5: keep the product of all rotations
        throw new Todo("SymmetricEigen.jacobi");
    }
}
