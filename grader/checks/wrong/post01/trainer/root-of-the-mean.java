/*
title: The root mean squared error instead of the mean squared error
task: 2
covers: []
ask: In which unit is the loss of this exercise, eV or eV²?
point: The gradient of task 3 is that of the mean squared error, without a root.
tell: You take the root of the mean. Return the mean of the squares itself.
*/
final class GradientDescentTrainer {
    public static double loss(LinearModel m, double[][] x, double[] y) {
        return Losses.rmse(y, predictAll(m, x));
    }
}
