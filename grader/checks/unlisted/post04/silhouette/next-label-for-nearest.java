/*
idea: b is taken from the cluster with the next larger label instead of the nearest one
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
            int own = Arrays.binarySearch(names, label[i]);
            int here = label[i];
            if (Arrays.stream(label).filter(each -> each == here).count() > 1) {
                double a = meanDistance(x, label, i, here);
                double b = meanDistance(x, label, i, names[(own + 1) % names.length]);
                value[i] = a == b ? 0 : (b - a) / Math.max(a, b);
            }
        }
        return value;
    }
}
