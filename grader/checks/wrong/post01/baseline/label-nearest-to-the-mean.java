/*
title: The label nearest to the mean
task: 2
ask: How many labels are below your number, and how many above?
point: An outlier drags the mean along, and with it the label next to it. The median goes by places, not by distances.
tell: You look for the label that is closest to the mean. Sort a copy of y and take the middle place.
*/
final class BaselinePredictor {
    private static double median(double[] y) {
        double mean = mean(y);
        double nearest = y[0];
        for (double label : y) {
            if (Math.abs(label - mean) < Math.abs(nearest - mean)) {
                nearest = label;
            }
        }
        return nearest;
    }
}
