/*
style: a nested loop over partitions and rows
*/
final class Silhouette {
    public static int best(double[][] x, int[][] partitions) {
        if (partitions.length < 1) {
            throw new IllegalArgumentException("none");
        }
        int best = 0;
        double most = -2;
        for (int p = 0; p < partitions.length; p++) {
            for (double each : values(x, partitions[p])) {
                if (each > most) {
                    most = each;
                    best = p;
                }
            }
        }
        return best;
    }
}
