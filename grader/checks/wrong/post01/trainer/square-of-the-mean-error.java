/*
title: The square of the mean error instead of the mean of the squares
task: 2
covers: []
ask: What comes first, the mean or the square?
point: If errors are averaged before they are squared, those of opposite sign cancel.
tell: You square the mean error. Square each error, then take the mean.
*/
final class GradientDescentTrainer {
    public static double loss(LinearModel m, double[][] x, double[] y) {
        double[] p = predictAll(m, x);
        Losses.mse(y, p);
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum += p[i] - y[i];
        }
        return (sum / p.length) * (sum / p.length);
    }
}
