/*
title: Divided by a + b
task: 2
covers: []
ask: A row is 1 from its own cluster and 2 from the next. Which value does the text give it?
point: The numerator is right. What stands below the line?
tell: You divide by a + b. Divide by the larger of the two.
*/
final class Silhouette {
    public static double[] values(double[][] x, int[] label) {
        requireLabels(x, label);
        int[] clusters = Arrays.stream(label).distinct().toArray();
        if (clusters.length == 1) {
            throw new IllegalArgumentException("a silhouette needs at least two clusters");
        }
        double[] value = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            int own = label[i];
            if (Arrays.stream(label).filter(each -> each == own).count() > 1) {
                double a = meanDistance(x, label, i, own);
                double b = Double.POSITIVE_INFINITY;
                for (int cluster : clusters) {
                    if (cluster != own) {
                        b = Math.min(b, meanDistance(x, label, i, cluster));
                    }
                }
                value[i] = a + b == 0 ? 0 : (b - a) / (a + b);
            }
        }
        return value;
    }
}
