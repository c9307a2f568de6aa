/*
title: Only the largest difference counts
task: 1
covers: []
ask: Two rows differ from the question by 3 in one column, one of them also by 2 in another. Are they equally near?
point: Your distance looks at one column, the one with the largest difference. The Euclidean distance adds up all of
  them.
tell: You take the maximum of the differences. Take the root of the sum of their squares.
*/
final class NearestPatternPredictor {
    private static double distance(double[] one, double[] other) {
        double largest = 0;
        for (int column = 0; column < one.length; column++) {
            largest = Math.max(largest, Math.abs(one[column] - other[column]));
        }
        return largest;
    }
}
