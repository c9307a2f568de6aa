/*
title: The mean absolute error instead of the mean squared error
task: 2
covers: []
ask: Does an error of 2 eV weigh twice or four times as much as one of 1 eV in your loss?
point: The loss of this exercise squares the errors. Which of your losses does that?
tell: You average the sizes of the errors. Average their squares.
*/
final class GradientDescentTrainer {
    public static double loss(LinearModel m, double[][] x, double[] y) {
        return Losses.mae(y, predictAll(m, x));
    }
}
