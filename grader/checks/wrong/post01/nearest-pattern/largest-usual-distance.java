/*
title: Compared with the largest distance in the place of the usual one
task: 5
contains: [equal-rows-are-no-neighbours]
covers: []
ask: One training row lies far away from all others. How far must a question be to be noticed?
point: The largest distance to a neighbour is what the oddest row has. Usual is the median.
tell: You take the maximum of the distances to the nearest other row. Take their median.
*/
final class NearestPatternPredictor {
    public boolean extrapolates(double[] x, double factor) {
        double nearest = Arrays.stream(distances(x)).min().orElseThrow();
        return nearest > factor * Arrays.stream(distancesToTheNearestOther()).max().orElseThrow();
    }
}
