/*
style: a counter that runs ahead of the loop
*/
final class Silhouette {
    public static int best(double[][] x, int[][] partitions) {
        double most = Double.NEGATIVE_INFINITY;
        int number = 0;
        int best = 0;
        for (int[] labels : partitions) {
            number++;
            double mean = mean(x, labels);
            if (mean > most) {
                most = mean;
                best = number;
            }
        }
        if (number == 0) {
            throw new IllegalArgumentException("none");
        }
        return best;
    }
}
