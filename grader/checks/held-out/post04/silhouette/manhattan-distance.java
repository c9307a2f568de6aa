/*
style: one running mean over rows and features at once
*/
final class Silhouette {
    public static double meanDistance(double[][] x, int[] label, int row, int cluster) {
        requireLabels(x, label);
        if (row < 0 || row >= x.length) {
            throw new IllegalArgumentException("row " + row);
        }
        double mean = 0;
        int n = 0;
        for (int i = 0; i < x.length; i++) {
            if (i == row || label[i] != cluster) {
                continue;
            }
            double d = 0;
            for (int f = 0; f < x[i].length; f++) {
                d += Math.max(x[row][f], x[i][f]) - Math.min(x[row][f], x[i][f]);
            }
            n++;
            mean += (d - mean) / n;
        }
        if (n == 0) {
            throw new IllegalArgumentException("nobody else in " + cluster);
        }
        return mean;
    }
}
