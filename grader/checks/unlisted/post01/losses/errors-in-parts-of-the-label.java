/*
idea: the mean of the errors' shares of their labels
*/
final class Losses {
    public static double mae(double[] actual, double[] predicted) {
        requireSameLength(actual, predicted);
        double sum = 0;
        for (int i = 0; i < actual.length; i++) {
            sum += Math.abs(actual[i] - predicted[i]) / Math.abs(actual[i]);
        }
        return sum / actual.length;
    }
}
