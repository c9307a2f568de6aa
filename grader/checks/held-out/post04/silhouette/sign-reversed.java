/*
style: two cases, one for each of a and b being larger
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
            double inside = meanDistance(x, label, i, own);
            double outside = Double.MAX_VALUE;
            for (int each : label) {
                outside = each == own ? outside : Math.min(outside, meanDistance(x, label, i, each));
            }
            if (inside > outside) {
                value[i] = 1 - outside / inside;
            } else if (inside < outside) {
                value[i] = inside / outside - 1;
            }
        }
        return value;
    }
}
