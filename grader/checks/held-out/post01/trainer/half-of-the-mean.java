/*
style: the textbook's 1/(2n) before a loop
*/
final class GradientDescentTrainer {
    public static double loss(LinearModel m, double[][] x, double[] y) {
        requireLabels(x, y);
        double total = 0;
        for (int i = 0; i < x.length; i++) {
            double error = m.predict(x[i]) - y[i];
            total += error * error;
        }
        return 1 / (2.0 * x.length) * total;
    }
}
