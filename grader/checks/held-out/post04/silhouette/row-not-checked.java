/*
style: the row is read first
*/
final class Silhouette {
    public static double meanDistance(double[][] x, int[] label, int row, int cluster) {
        requireLabels(x, label);
        double[] here = x[row];
        double mean = 0;
        int n = 0;
        for (int i = 0; i < label.length; i++) {
            if (label[i] == cluster && row != i) {
                mean += (distance(here, x[i]) - mean) / ++n;
            }
        }
        if (n < 1) {
            throw new IllegalArgumentException("nobody else in " + cluster);
        }
        return mean;
    }
}
