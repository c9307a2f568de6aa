/*
style: a loop of its own that divides by the number of rows
*/
final class GradientDescentTrainer {
    public static double loss(LinearModel m, double[][] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException("rows and labels");
        }
        double total = 0;
        for (int i = 0; i < y.length; i++) {
            total += Math.pow(y[i] - m.predict(x[i]), 2);
        }
        return total / y.length;
    }
}
