/*
title: All guards share one range
task: 2
covers: []
ask: Fit a guard, then another one to other rows. What does the first one say to its own training rows?
point: What is `static` exists once for the class, not once for every object.
tell: The range is in static fields, so that the last fit counts for all guards. Make them fields of the object.
*/
final class DomainGuard {
    private static double[] sharedLowest;
    private static double[] sharedHighest;

    private DomainGuard(double[][] x) {
        double[][] range = range(x);
        lowest = range[0];
        highest = range[1];
        sharedLowest = lowest;
        sharedHighest = highest;
    }

    public boolean inside(double[] row) {
        requireLength(row, sharedLowest.length);
        for (int column = 0; column < row.length; column++) {
            if (row[column] < sharedLowest[column] || row[column] > sharedHighest[column]) {
                return false;
            }
        }
        return true;
    }
}
