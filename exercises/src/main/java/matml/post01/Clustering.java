package matml.post01;

/**
 * What k-means found in a table of n rows: a given record, nothing is to be written here.
 *
 * @param label the cluster of each row, n values from 0 to k - 1
 * @param centroid the centre of each cluster, k x d
 * @param inertia the sum over all rows of the squared distance to the centroid of the row's cluster
 * @param iterations how many passes were made
 */
public record Clustering(int[] label, double[][] centroid, double inertia, int iterations) {
    /** Copies the arrays: what happens to yours later does not change the result. */
    public Clustering {
        label = label.clone();
        centroid = centroid.clone();
        for (int j = 0; j < centroid.length; j++) {
            centroid[j] = centroid[j].clone();
        }
    }
}
