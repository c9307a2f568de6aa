package matml.post01;

public final class GradientDescentTrainer {
    private GradientDescentTrainer() {}

    public static double[] predictAll(LinearModel m, double[][] x) {
        double[] p = new double[x.length];
        for (int i = 0; i < x.length; i++) p[i] = m.predict(x[i]);
        return p;
    }

    public static double loss(LinearModel m, double[][] x, double[] y) {
        return Losses.mse(y, predictAll(m, x));
    }

    public static LinearModel gradient(LinearModel m, double[][] x, double[] y) {
        int n = x.length, d = m.weights().length;
        if (n == 0 || n != y.length) throw new IllegalArgumentException("n = " + n);
        double[] p = predictAll(m, x);
        double[] g = new double[d];
        double gb = 0;
        for (int j = 0; j < d; j++) {
            for (int i = 0; i < n; i++) g[j] += (p[i] - y[i]) * x[i][j];
            g[j] = 2 * g[j] / n;
        }
        for (int i = 0; i < n; i++) gb += 2 * (p[i] - y[i]) / n;
        return new LinearModel(g, gb);
    }

    public static LinearModel step(LinearModel m, LinearModel grad, double learningRate) {
        double[] w = m.weights(), g = grad.weights();
        if (w.length != g.length) throw new IllegalArgumentException("sizes");
        double[] next = new double[w.length];
        for (int j = 0; j < w.length; j++) next[j] = w[j] - learningRate * g[j];
        return new LinearModel(next, m.bias() - learningRate * grad.bias());
    }

    public static TrainingLog train(double[][] x, double[] y, double learningRate, int epochs) {
        if (x.length == 0 || x.length != y.length) throw new IllegalArgumentException("sizes");
        for (double[] row : x) if (row.length != x[0].length) throw new IllegalArgumentException("ragged");
        if (!(learningRate > 0) || Double.isInfinite(learningRate)) throw new IllegalArgumentException("eta");
        if (epochs < 0) throw new IllegalArgumentException("epochs");
        double[] losses = new double[epochs];
        LinearModel m = new LinearModel(new double[x[0].length], 0);
        for (int t = 0; t < epochs; t++) {
            losses[t] = loss(m, x, y);
            m = step(m, gradient(m, x, y), learningRate);
        }
        return new TrainingLog(m, losses);
    }
}
