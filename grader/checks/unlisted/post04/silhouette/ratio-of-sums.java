/*
idea: the mean is the sum of all b - a divided by the sum of all max(a, b)
*/
final class Silhouette {
    public static double mean(double[][] x, int[] label) {
        values(x, label);
        double above = 0;
        double below = 0;
        for (int i = 0; i < x.length; i++) {
            int own = label[i];
            if (Arrays.stream(label).filter(each -> each == own).count() > 1) {
                double a = meanDistance(x, label, i, own);
                double b = Double.MAX_VALUE;
                for (int each : label) {
                    b = each == own ? b : Math.min(b, meanDistance(x, label, i, each));
                }
                above += b - a;
                below += Math.max(a, b);
            }
        }
        return below == 0 ? 0 : above / below;
    }
}
