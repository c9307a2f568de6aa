/*
style: -1 for nothing found
*/
final class Silhouette {
    public static int best(double[][] x, int[][] partitions) {
        int best = -1;
        for (int p = 0; p < partitions.length; p++) {
            if (best < 0 || mean(x, partitions[p]) > mean(x, partitions[best])) {
                best = p;
            }
        }
        return best;
    }
}
