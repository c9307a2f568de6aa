/*
style: all values 0 for a single cluster
*/
final class Silhouette {
    public static double[] values(double[][] x, int[] label) {
        requireLabels(x, label);
        double[] value = new double[x.length];
        int[] clusters = Arrays.stream(label).distinct().toArray();
        if (clusters.length < 2) {
            return value;
        }
        for (int i = 0; i < x.length; i++) {
            int own = label[i];
            if (Arrays.stream(label).filter(each -> each == own).count() < 2) {
                continue;
            }
            double a = meanDistance(x, label, i, own);
            double b = Double.MAX_VALUE;
            for (int cluster : clusters) {
                b = cluster == own ? b : Math.min(b, meanDistance(x, label, i, cluster));
            }
            value[i] = a == b ? 0 : (b - a) / Math.max(a, b);
        }
        return value;
    }
}
