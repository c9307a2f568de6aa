/*
style: a long, a power and a while loop
*/
final class Losses {
    public static double mse(double[] actual, double[] predicted) {
        requireSameLength(actual, predicted);
        long total = 0;
        int row = 0;
        while (row < actual.length) {
            total += Math.pow(predicted[row] - actual[row], 2);
            row++;
        }
        return 1.0 / actual.length * total;
    }
}
