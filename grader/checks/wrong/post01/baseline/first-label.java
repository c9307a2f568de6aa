/*
title: The first label instead of the median
task: 2
ask: How many of the labels have a say in your number?
point: The first row of a table is no better than the others.
tell: You return y[0]. Sort a copy of y and take what is in the middle.
*/
final class BaselinePredictor {
    private static double median(double[] y) {
        return y[0];
    }
}
