/*
title: Half of the mean squared error
task: 2
covers: []
ask: Some books write 1/(2n) to get rid of a 2 in the gradient. What does this text write?
point: The loss of the text is (1/n) Σ (pᵢ − yᵢ)², and the 2 stays in the gradient.
tell: You divide by 2n. Divide by n.
*/
final class GradientDescentTrainer {
    public static double loss(LinearModel m, double[][] x, double[] y) {
        return Losses.mse(y, predictAll(m, x)) / 2;
    }
}
