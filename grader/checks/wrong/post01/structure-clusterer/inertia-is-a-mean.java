/*
title: The inertia is a mean instead of a sum
task: 3
covers: E8.3
ask: What happens to the inertia when every structure stands in the table twice?
point: Some books and libraries use the mean. The text of this course says: the sum over all rows.
tell: You divide the sum of squared distances by the number of rows. Leave it as a sum.
*/
final class StructureClusterer {
    private static double inertia(double[][] x, int[] label, double[][] centroid) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += squaredDistance(x[i], centroid[label[i]]);
        }
        return sum / x.length;
    }
}
