/*
style: a mean of its own that divides 0 by 0
*/
final class Silhouette {
    public static double[] values(double[][] x, int[] label) {
        requireLabels(x, label);
        if (Arrays.stream(label).distinct().count() < 2) {
            throw new IllegalArgumentException("one cluster");
        }
        double[] value = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            double a = towards(x, label, i, label[i]);
            double b = Double.POSITIVE_INFINITY;
            for (int other : label) {
                if (other != label[i]) {
                    b = Math.min(b, towards(x, label, i, other));
                }
            }
            double scale = Math.max(a, b);
            value[i] = scale == 0 ? 0 : (b - a) / scale;
        }
        return value;
    }

    private static double towards(double[][] x, int[] label, int i, int cluster) {
        double sum = 0;
        double n = 0;
        for (int j = 0; j < x.length; j++) {
            if (label[j] == cluster && j != i) {
                sum += distance(x[i], x[j]);
                n++;
            }
        }
        return sum / n;
    }
}
