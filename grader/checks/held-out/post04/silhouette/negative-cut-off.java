/*
style: only rows that sit well get a value
*/
final class Silhouette {
    public static double[] values(double[][] x, int[] label) {
        requireLabels(x, label);
        if (Arrays.stream(label).distinct().count() < 2) {
            throw new IllegalArgumentException("one cluster");
        }
        double[] value = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            int own = label[i];
            if (Arrays.stream(label).filter(each -> each == own).count() < 2) {
                continue;
            }
            double a = meanDistance(x, label, i, own);
            double b = Double.MAX_VALUE;
            for (int each : label) {
                b = each == own ? b : Math.min(b, meanDistance(x, label, i, each));
            }
            if (b > a) {
                value[i] = 1 - a / b;
            }
        }
        return value;
    }
}
