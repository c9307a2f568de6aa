package matml.post01;

public final class GradientDescentTrainer {
    private GradientDescentTrainer() {}

    public static double[] predictAll(LinearModel m, double[][] x) {
        double[] result = new double[x.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = m.predict(x[i]);
        }
        return result;
    }

    public static double loss(LinearModel m, double[][] x, double[] y) {
        return Losses.mse(y, predictAll(m, x));
    }

    public static LinearModel gradient(LinearModel m, double[][] x, double[] y) {
        check(x, y);
        double[] p = predictAll(m, x);
        double factor = 2.0 / x.length;
        double[] w = new double[m.weights().length];
        double b = 0;
        for (int i = 0; i < p.length; i++) {
            for (int j = 0; j < w.length; j++) {
                w[j] += factor * (p[i] - y[i]) * x[i][j];
            }
            b += factor * (p[i] - y[i]);
        }
        return new LinearModel(w, b);
    }

    public LinearModel step(LinearModel m, LinearModel grad, double learningRate) {
        double[] w = m.weights().clone();
        if (grad.weights().length != w.length) {
            throw new IllegalArgumentException("different lengths");
        }
        for (int j = 0; j < w.length; j++) {
            w[j] -= learningRate * grad.weights()[j];
        }
        return new LinearModel(w, m.bias() - learningRate * grad.bias());
    }

    public static TrainingLog train(double[][] x, double[] y, double learningRate, int epochs) {
        check(x, y);
        if (!(learningRate > 0 && Double.isFinite(learningRate)) || epochs < 0) {
            throw new IllegalArgumentException("learning rate or epochs");
        }
        GradientDescentTrainer trainer = new GradientDescentTrainer();
        LinearModel model = new LinearModel(new double[x[0].length], 0);
        predictAll(model, x);
        double[] losses = new double[epochs];
        for (int i = 0; i < epochs; i++) {
            losses[i] = loss(model, x, y);
            model = trainer.step(model, gradient(model, x, y), learningRate);
        }
        return new TrainingLog(model, losses);
    }

    private static void check(double[][] x, double[] y) {
        if (x.length == 0 || y.length != x.length) {
            throw new IllegalArgumentException("rows and labels");
        }
    }
}
