/*
title: For models, a step of 0 or below is accepted
task: 3
covers: []
ask: What does your method say to a step of 0?
point: What `central` refuses, this method refuses as well.
tell: You do not look at h. Refuse it unless `h > 0` and h is finite, or call `central`, which does.
*/
final class NumericalGradient {
    public static LinearModel ofModel(ToDoubleFunction<LinearModel> loss, LinearModel at, double h) {
        double[] slopes = new double[at.weights().length];
        for (int j = 0; j < slopes.length; j++) {
            LinearModel up = new LinearModel(moved(at.weights(), j, h), at.bias());
            LinearModel down = new LinearModel(moved(at.weights(), j, -h), at.bias());
            slopes[j] = (loss.applyAsDouble(up) - loss.applyAsDouble(down)) / (2 * h);
        }
        double above = loss.applyAsDouble(new LinearModel(at.weights(), at.bias() + h));
        double below = loss.applyAsDouble(new LinearModel(at.weights(), at.bias() - h));
        return new LinearModel(slopes, (above - below) / (2 * h));
    }
}
