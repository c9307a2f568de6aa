/*
style: sums and counts per cluster in a matrix
*/
final class Silhouette {
    public static double[] values(double[][] x, int[] label) {
        requireLabels(x, label);
        int[] names = Arrays.stream(label).distinct().sorted().toArray();
        if (names.length < 2) {
            throw new IllegalArgumentException("one cluster");
        }
        double[][] sum = new double[x.length][names.length];
        int[] size = new int[names.length];
        for (int j = 0; j < x.length; j++) {
            int c = Arrays.binarySearch(names, label[j]);
            size[c]++;
            for (int i = 0; i < x.length; i++) {
                sum[i][c] += distance(x[i], x[j]);
            }
        }
        double[] value = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            int own = Arrays.binarySearch(names, label[i]);
            double b = Double.MAX_VALUE;
            for (int c = 0; c < names.length; c++) {
                b = c == own ? b : Math.min(b, sum[i][c] / size[c]);
            }
            double a = size[own] == 1 ? b : sum[i][own] / (size[own] - 1);
            value[i] = a == b ? 0 : (b - a) / (b + a);
        }
        return value;
    }
}
