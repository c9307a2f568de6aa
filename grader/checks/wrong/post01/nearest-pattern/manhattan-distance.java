/*
title: Differences added up instead of the Euclidean distance
task: 1
covers: E6.9
ask: How far is the point (3, 4) from the origin by your method, and with a ruler?
point: You add the sizes of the differences, column by column. The text asks for the root of the sum of their squares.
tell: You add Math.abs of the differences. Add their squares, and take the root of the sum.
*/
final class NearestPatternPredictor {
    private static double distance(double[] one, double[] other) {
        double sum = 0;
        for (int column = 0; column < one.length; column++) {
            sum += Math.abs(one[column] - other[column]);
        }
        return sum;
    }
}
