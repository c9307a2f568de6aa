/*
title: The middle of an array that was not sorted
task: 2
covers: E3.1
ask: Does your median change when the same labels come in another order?
point: The median is in the middle of the labels sorted by size, not of the table as somebody wrote it down.
tell: You take the middle of y as it comes. Sort a copy of y first.
*/
final class BaselinePredictor {
    private static double median(double[] y) {
        int half = y.length / 2;
        return y.length % 2 == 1 ? y[half] : (y[half - 1] + y[half]) / 2;
    }
}
