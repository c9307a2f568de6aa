/*
title: The root of the inertia
task: 3
covers: E8.3
ask: In which unit is the inertia of a table of lengths in angstrom?
point: The sum is right, something happens to it afterwards.
tell: You return the square root of the sum of squared distances. Return the sum itself.
*/
final class StructureClusterer {
    private static double inertia(double[][] x, int[] label, double[][] centroid) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += squaredDistance(x[i], centroid[label[i]]);
        }
        return Math.sqrt(sum);
    }
}
