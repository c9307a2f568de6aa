/*
style: a loop that ends with the rows or the labels
*/
final class GradientDescentTrainer {
    public static double loss(LinearModel m, double[][] x, double[] y) {
        double[] guesses = predictAll(m, x);
        double total = 0;
        int pairs = 0;
        while (pairs < guesses.length && pairs < y.length) {
            total += Math.pow(guesses[pairs] - y[pairs], 2);
            pairs++;
        }
        if (pairs == 0) {
            throw new IllegalArgumentException("no pairs");
        }
        return total / pairs;
    }
}
