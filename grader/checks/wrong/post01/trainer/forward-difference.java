/*
title: A difference quotient instead of the derivative
task: 3
covers: []
ask: How many digits of (L(w + h) − L(w)) / h are right if h is 1e-6?
point: A difference quotient is a fine way to test a gradient, and a poor way to compute it: it costs one loss per
  parameter and loses half of the digits.
tell: You compute slopes from two losses. Use the formulas, which are exact and need one pass over the rows.
*/
final class GradientDescentTrainer {
    public static LinearModel gradient(LinearModel m, double[][] x, double[] y) {
        requireLabels(x, y);
        double h = 1e-6;
        double here = loss(m, x, y);
        double[] slopes = new double[m.weights().length];
        for (int j = 0; j < slopes.length; j++) {
            double[] moved = m.weights().clone();
            moved[j] += h;
            slopes[j] = (loss(new LinearModel(moved, m.bias()), x, y) - here) / h;
        }
        return new LinearModel(slopes, (loss(new LinearModel(m.weights(), m.bias() + h), x, y) - here) / h);
    }
}
