/*
style: searched from the last partition to the first
*/
final class Silhouette {
    public static int best(double[][] x, int[][] partitions) {
        if (partitions.length < 1) {
            throw new IllegalArgumentException("none");
        }
        int best = partitions.length - 1;
        for (int p = best - 1; p >= 0; p--) {
            if (mean(x, partitions[p]) > mean(x, partitions[best])) {
                best = p;
            }
        }
        return best;
    }
}
