/*
title: Rows alone in their cluster are left out of the mean
task: 3
covers: []
ask: What would a partition score that cuts off every row that is in the way?
point: A row alone counts with its value of 0. That is what being alone costs.
tell: Divide the sum of the values by the number of all rows.
*/
final class Silhouette {
    public static double mean(double[][] x, int[] label) {
        double sum = 0;
        int rows = 0;
        double[] value = values(x, label);
        for (int i = 0; i < value.length; i++) {
            int own = label[i];
            if (Arrays.stream(label).filter(each -> each == own).count() > 1) {
                sum += value[i];
                rows++;
            }
        }
        return rows == 0 ? 0 : sum / rows;
    }
}
