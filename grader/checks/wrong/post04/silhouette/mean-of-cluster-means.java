/*
title: The mean of the clusters' means
task: 3
covers: []
ask: One cluster has 2 rows, the other 200. How much does a row of each count in your mean?
point: Every row counts the same, whatever the size of its cluster.
tell: Add up the values of all rows and divide by the number of rows.
*/
final class Silhouette {
    public static double mean(double[][] x, int[] label) {
        double[] value = values(x, label);
        int[] clusters = Arrays.stream(label).distinct().toArray();
        double sum = 0;
        for (int cluster : clusters) {
            double inside = 0;
            int members = 0;
            for (int i = 0; i < value.length; i++) {
                if (label[i] == cluster) {
                    inside += value[i];
                    members++;
                }
            }
            sum += inside / members;
        }
        return sum / clusters.length;
    }
}
