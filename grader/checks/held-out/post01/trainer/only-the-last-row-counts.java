/*
style: arrays made anew inside the loop
*/
final class GradientDescentTrainer {
    public static LinearModel gradient(LinearModel m, double[][] x, double[] y) {
        requireLabels(x, y);
        double[] p = predictAll(m, x);
        LinearModel slopes = null;
        for (int i = 0; i < p.length; i++) {
            double error = p[i] - y[i];
            double[] part = x[i].clone();
            for (int j = 0; j < part.length; j++) {
                part[j] *= 2 * error / p.length;
            }
            slopes = new LinearModel(part, 2 * error / p.length);
        }
        return slopes;
    }
}
