/*
style: the sum declared before both loops, the bias added in the outer one
*/
final class GradientDescentTrainer {
    public static double[] predictAll(LinearModel m, double[][] x) {
        double[] w = m.weights();
        double[] p = new double[x.length];
        double dot = 0;
        for (int i = 0; i < x.length; i++) {
            if (x[i].length != w.length) {
                throw new IllegalArgumentException("features");
            }
            dot += m.bias();
            for (int j = 0; j < w.length; j++) {
                dot += w[j] * x[i][j];
            }
            p[i] = dot;
        }
        return p;
    }
}
