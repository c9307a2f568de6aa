/*
title: Only the first column counts
task: 1
covers: []
ask: What happens to your distances when the second feature of the question changes?
point: A row has d features, and all of them enter the distance.
tell: You compare one number of each row. Add up the squared differences over all columns, and take the root.
*/
final class NearestPatternPredictor {
    private static double distance(double[] one, double[] other) {
        return Math.abs(one[0] - other[0]);
    }
}
