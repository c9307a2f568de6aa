/*
title: The sum of the labels instead of their mean
task: 1
ask: What does your predictor say about four compounds that all have a gap of 1 eV?
point: A prediction should look like a label. Does yours, when there are many labels?
tell: You learn the sum of the labels. Divide it by their number.
*/
final class BaselinePredictor {
    private static double mean(double[] y) {
        double sum = 0;
        for (double label : y) {
            sum += label;
        }
        return sum;
    }
}
