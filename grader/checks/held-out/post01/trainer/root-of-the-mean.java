/*
style: a loop, the root at the end
*/
final class GradientDescentTrainer {
    public static double loss(LinearModel m, double[][] x, double[] y) {
        requireLabels(x, y);
        double mean = 0;
        for (int i = 0; i < x.length; i++) {
            mean += Math.pow(m.predict(x[i]) - y[i], 2) / x.length;
        }
        return Math.sqrt(mean);
    }
}
