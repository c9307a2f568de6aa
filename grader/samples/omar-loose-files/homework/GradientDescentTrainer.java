package matml.post01;

public final class GradientDescentTrainer {
    public static double[] predictAll(LinearModel m, double[][] x) {
        double[] p = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            p[i] = m.predict(x[i]);
        }
        return p;
    }

    public static double loss(LinearModel m, double[][] x, double[] y) {
        return Losses.mse(y, predictAll(m, x));
    }

    public static LinearModel step(LinearModel m, LinearModel grad, double learningRate) {
        if (m.weights().length != grad.weights().length) {
            throw new IllegalArgumentException("Gradient passt nicht zum Modell");
        }
        double[] w = m.weights().clone();
        for (int j = 0; j < w.length; j++) {
            w[j] = w[j] - learningRate * grad.weights()[j];
        }
        return new LinearModel(w, m.bias() - learningRate * grad.bias());
    }
}
