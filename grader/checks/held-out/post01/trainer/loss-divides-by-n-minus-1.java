/*
style: a loop over the rows
*/
final class GradientDescentTrainer {
    public static double loss(LinearModel m, double[][] x, double[] y) {
        requireLabels(x, y);
        double total = 0;
        int row = 0;
        for (double guess : predictAll(m, x)) {
            total += Math.pow(guess - y[row++], 2);
        }
        return total / (row - 1);
    }
}
