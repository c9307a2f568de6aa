/*
style: sums per cluster in an array as long as the largest label
*/
final class Silhouette {
    public static double[] values(double[][] x, int[] label) {
        requireLabels(x, label);
        int largest = 0;
        boolean different = false;
        for (int each : label) {
            largest = Math.max(largest, each);
            different |= each != label[0];
        }
        if (!different) {
            throw new IllegalArgumentException("one cluster");
        }
        double[] value = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            double[] sum = new double[largest + 1];
            int[] count = new int[largest + 1];
            for (int j = 0; j < x.length; j++) {
                if (j != i) {
                    sum[label[j]] += distance(x[i], x[j]);
                    count[label[j]]++;
                }
            }
            if (count[label[i]] == 0) {
                continue;
            }
            double a = sum[label[i]] / count[label[i]];
            double b = Double.MAX_VALUE;
            for (int c = 0; c <= largest; c++) {
                if (c != label[i] && count[c] != 0) {
                    b = Math.min(b, sum[c] / count[c]);
                }
            }
            value[i] = a == b ? 0 : (b - a) / Math.max(a, b);
        }
        return value;
    }
}
