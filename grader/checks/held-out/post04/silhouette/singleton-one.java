/*
style: sums and counts per cluster in two arrays, filled once per row
*/
final class Silhouette {
    public static double[] values(double[][] x, int[] label) {
        requireLabels(x, label);
        int[] names = Arrays.stream(label).distinct().sorted().toArray();
        if (names.length < 2) {
            throw new IllegalArgumentException("one cluster");
        }
        double[] value = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            double[] sum = new double[names.length];
            int[] count = new int[names.length];
            for (int j = 0; j < x.length; j++) {
                if (j != i) {
                    int c = Arrays.binarySearch(names, label[j]);
                    sum[c] += distance(x[i], x[j]);
                    count[c]++;
                }
            }
            int own = Arrays.binarySearch(names, label[i]);
            double a = sum[own] / Math.max(1, count[own]);
            double b = Double.MAX_VALUE;
            for (int c = 0; c < names.length; c++) {
                b = c != own && sum[c] / count[c] < b ? sum[c] / count[c] : b;
            }
            value[i] = a == b ? 0 : a < b ? 1 - a / b : b / a - 1;
        }
        return value;
    }
}
