/*
title: Always divided by b
task: 2
covers: []
ask: What is the smallest value that your formula can give? And the formula of the text?
point: A row that sits badly has a larger than b. Which of the two stands below the line then?
tell: Divide by the larger of a and b, so that every value is from -1 to 1.
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
                value[i] = b == 0 ? 0 : (b - a) / b;
            }
        }
        return value;
    }
}
