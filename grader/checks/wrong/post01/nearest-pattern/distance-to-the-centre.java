/*
title: The distance to the centre in the place of the nearest row
task: 5
covers: []
ask: A table has two groups of materials and nothing between them. Which question is farthest from everything known?
point: The mean of all rows may be a place where no material is.
tell: You measure from the mean of the table. Measure from the nearest row.
*/
final class NearestPatternPredictor {
    public boolean extrapolates(double[] x, double factor) {
        requireFeatures(x, mean.length);
        double centre = distance(standardised(x), new double[x.length]);
        return centre > factor * median(distancesToTheNearestOther());
    }
}
