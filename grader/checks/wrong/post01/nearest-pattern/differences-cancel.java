/*
title: Differences of opposite sign cancel
task: 1
covers: []
ask: How far apart are (1, 0) and (0, 1) by your method?
point: A difference of +1 in one column and -1 in the next are two differences, not none.
tell: You add the differences with their signs. Square each of them before you add it.
*/
final class NearestPatternPredictor {
    private static double distance(double[] one, double[] other) {
        double sum = 0;
        for (int column = 0; column < one.length; column++) {
            sum += one[column] - other[column];
        }
        return Math.abs(sum);
    }
}
