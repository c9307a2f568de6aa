/*
style: labels rewritten to mine and not mine
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
            int[] side = Arrays.stream(label).map(each -> each == own ? 0 : 1).toArray();
            if (Arrays.stream(side).filter(each -> each == 0).count() < 2) {
                continue;
            }
            double a = meanDistance(x, side, i, 0);
            double b = meanDistance(x, side, i, 1);
            value[i] = a == b ? 0 : a < b ? 1 - a / b : b / a - 1;
        }
        return value;
    }
}
