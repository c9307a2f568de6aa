/*
title: The distances are not sorted before the median is taken
task: 5
covers: []
ask: Does your usual distance change when the rows of the table are put into another order?
point: The value in the middle of the list is the median only if the list is sorted.
tell: You take the distance at place n / 2 as it comes. Sort the distances first.
*/
final class NearestPatternPredictor {
    private static double median(double[] values) {
        int half = values.length / 2;
        return values.length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
    }
}
