package matml.post04;

import matml.Todo;

/**
 * Principal components: the orthogonal directions in which the rows of a table vary most (Mohri, Rostamizadeh and
 * Talwalkar, <i>Foundations of Machine Learning</i>, chapter 15). They are the eigenvectors of the covariance matrix
 * with the largest eigenvalues; the eigenvalue is the variance along the direction.
 */
public final class Pca {

    private Pca(double[] mean, double[][] axes, double[] ratios) {
        // TODO task 1: keep in fields what the other methods need
        throw new Todo("Pca.Pca");
    }

    /**
     * Finds the directions of largest variance.
     *
     * @param x the table, n x d, n at least 2
     * @param components how many directions to keep, from 1 to d
     * @return what was learned; a later change of x does not reach it
     * @throws IllegalArgumentException if there are fewer than two rows, if they differ in length or are all equal, or
     *     if the number of components is out of range
     */
    public static Pca fit(double[][] x, int components) {
        // TODO task 1: find the eigenvectors of the covariance matrix with the largest eigenvalues
        throw new Todo("Pca.fit");
    }

    /**
     * How much of the variance lies along each direction that was kept.
     *
     * @return its eigenvalue divided by the sum of all d eigenvalues, for each of the components, the largest first; the
     *     array is the caller's own
     */
    public double[] explainedVarianceRatio() {
        // TODO task 1: divide the eigenvalues by the sum of all of them
        throw new Todo("Pca.explainedVarianceRatio");
    }

    /**
     * The coordinates of a row along the directions, seen from the mean of the table.
     *
     * @param row d features, of the table or new
     * @return {@code v_j . (row - mean)} for each direction, with unit vectors v; in the unit of the features
     * @throws IllegalArgumentException if the row has another length than those of the table
     */
    public double[] project(double[] row) {
        // TODO task 2: measure the row, less the mean, along every direction
        throw new Todo("Pca.project");
    }

    /**
     * The row that belongs to given coordinates: of all rows with these coordinates the one nearest to the mean.
     *
     * @param scores one coordinate for each component
     * @return {@code mean + sum_j scores_j v_j}, d features
     * @throws IllegalArgumentException if there are more or fewer coordinates than components
     */
    public double[] reconstruct(double[] scores) {
        // TODO task 3: go from the mean along every direction
        throw new Todo("Pca.reconstruct");
    }
}
