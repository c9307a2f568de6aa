/*
idea: the median of the distances to a cluster instead of their mean
*/
final class Silhouette {
    public static double meanDistance(double[][] x, int[] label, int row, int cluster) {
        requireLabels(x, label);
        if (row < 0 || row >= x.length) {
            throw new IllegalArgumentException("row " + row);
        }
        double[] found = new double[x.length];
        int n = 0;
        for (int i = 0; i < x.length; i++) {
            if (i != row && label[i] == cluster) {
                found[n++] = distance(x[row], x[i]);
            }
        }
        if (n == 0) {
            throw new IllegalArgumentException("nobody else in " + cluster);
        }
        Arrays.sort(found, 0, n);
        return (found[(n - 1) / 2] + found[n / 2]) / 2;
    }
}
