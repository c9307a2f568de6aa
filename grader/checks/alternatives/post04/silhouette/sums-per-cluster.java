/*
style: one pass over all pairs that fills a table of sums, row by cluster
*/
final class Silhouette {
    public static double[] values(double[][] x, int[] label) {
        requireLabels(x, label);
        int[] names = Arrays.stream(label).sorted().distinct().toArray();
        if (names.length < 2) {
            throw new IllegalArgumentException("only the cluster " + names[0]);
        }
        double[][] sum = new double[x.length][names.length];
        int[] size = new int[names.length];
        for (int i = 0; i < x.length; i++) {
            int mine = Arrays.binarySearch(names, label[i]);
            size[mine]++;
            for (int j = 0; j < i; j++) {
                double d = distance(x[i], x[j]);
                sum[i][Arrays.binarySearch(names, label[j])] += d;
                sum[j][mine] += d;
            }
        }
        double[] value = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            int mine = Arrays.binarySearch(names, label[i]);
            double b = Double.MAX_VALUE;
            for (int c = 0; c < names.length; c++) {
                if (c != mine) {
                    b = Math.min(b, sum[i][c] / size[c]);
                }
            }
            double a = size[mine] == 1 ? b : sum[i][mine] / (size[mine] - 1);
            value[i] = a == b ? 0 : (b - a) / Math.max(a, b);
        }
        return value;
    }

    public static double mean(double[][] x, int[] label) {
        double mean = 0;
        double[] value = values(x, label);
        for (int i = 0; i < value.length; i++) {
            mean += (value[i] - mean) / (i + 1);
        }
        return mean;
    }
}
