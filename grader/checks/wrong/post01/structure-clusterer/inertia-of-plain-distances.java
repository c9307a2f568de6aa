/*
title: The inertia adds up distances instead of their squares
task: 3
covers: E8.3
ask: In which unit is the inertia of a table of lengths in angstrom?
point: The mean is the point with the smallest sum of squares. Another sum need not fall from pass to pass.
tell: You take a square root for every row before adding up. Add up the squared distances.
*/
final class StructureClusterer {
    private static double inertia(double[][] x, int[] label, double[][] centroid) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += Math.sqrt(squaredDistance(x[i], centroid[label[i]]));
        }
        return sum;
    }
}
