/*
title: Differences added up without squares
task: 1
covers: []
ask: How far apart are (0, 0) and (3, 4)?
point: There are several distances. The text says Euclidean: Pythagoras.
tell: You add up the absolute differences. Add up their squares and take the root of the sum.
*/
final class Silhouette {
    private static double distance(double[] one, double[] other) {
        double sum = 0;
        for (int f = 0; f < one.length; f++) {
            sum += Math.abs(one[f] - other[f]);
        }
        return sum;
    }
}
