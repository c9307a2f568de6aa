/*
title: The model after a step is returned
task: 3
covers: []
ask: Is your result zero where the loss has its minimum?
point: The gradient says where the loss grows. Going there, or away from there, is the trainer's work.
tell: You subtract h times the slopes from the model. Return the slopes.
*/
final class NumericalGradient {
    public static LinearModel ofModel(ToDoubleFunction<LinearModel> loss, LinearModel at, double h) {
        double[] p = Arrays.copyOf(at.weights(), at.weights().length + 1);
        p[p.length - 1] = at.bias();
        double[] g = central(v -> loss.applyAsDouble(model(v)), p, h);
        return model(Vectors.axpy(-h, g, p));
    }
}
