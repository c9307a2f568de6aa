/*
title: Errors of opposite sign cancel
task: 2
covers: []
ask: What is your loss of a model that is too high by 1 eV on one row and too low by 1 eV on another?
point: Each error is squared before it is added.
tell: You average the errors with their signs. Square each of them first.
*/
final class GradientDescentTrainer {
    public static double loss(LinearModel m, double[][] x, double[] y) {
        double[] p = predictAll(m, x);
        Losses.mse(y, p);
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum += p[i] - y[i];
        }
        return sum / p.length;
    }
}
