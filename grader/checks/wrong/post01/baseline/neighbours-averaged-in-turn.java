/*
title: Each label averaged with what came before
task: 1
ask: Does your number change when the labels come in another order?
point: The last label makes up half of your result, the one before a quarter. In the mean all have the same weight.
tell: You set mean = (mean + label) / 2 for every label. Keep the sum of the labels, and divide once, at the end, by
  n.
*/
final class BaselinePredictor {
    private static double mean(double[] y) {
        double mean = y[0];
        for (int i = 1; i < y.length; i++) {
            mean = (mean + y[i]) / 2;
        }
        return mean;
    }
}
