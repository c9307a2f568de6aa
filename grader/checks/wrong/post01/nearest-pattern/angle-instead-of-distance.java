/*
title: The angle between rows instead of their distance
task: 1
contains: [equal-distances-overwrite-each-other]
covers: []
ask: How similar are (1, 1) and (10, 10) by your measure, and how far apart are they?
point: The cosine compares directions and forgets lengths. The text asks for the Euclidean distance.
tell: You compute the cosine of the angle between two rows. Take the root of the sum of the squared differences.
*/
final class NearestPatternPredictor {
    private static double distance(double[] one, double[] other) {
        double product = 0;
        double lengthOfOne = 0;
        double lengthOfOther = 0;
        for (int column = 0; column < one.length; column++) {
            product += one[column] * other[column];
            lengthOfOne += one[column] * one[column];
            lengthOfOther += other[column] * other[column];
        }
        return 1 - product / Math.sqrt(lengthOfOne * lengthOfOther);
    }
}
