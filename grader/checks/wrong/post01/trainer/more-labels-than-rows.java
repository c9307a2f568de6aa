/*
misconception: labels-zipped
task: 2
covers: []
*/
final class GradientDescentTrainer {
    public static double loss(LinearModel m, double[][] x, double[] y) {
        double[] p = predictAll(m, x);
        if (p.length == 0) {
            throw new IllegalArgumentException("no rows");
        }
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum += (p[i] - y[i]) * (p[i] - y[i]);
        }
        return sum / p.length;
    }
}
