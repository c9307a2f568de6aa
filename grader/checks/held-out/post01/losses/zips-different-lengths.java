/*
style: a loop with two conditions that counts its rows
*/
final class Losses {
    public static double mse(double[] actual, double[] predicted) {
        double mean = 0;
        int rows = 0;
        for (int i = 0; i < actual.length && i < predicted.length; i++) {
            mean += Math.pow(actual[i] - predicted[i], 2);
            rows = i + 1;
        }
        if (rows == 0) {
            throw new IllegalArgumentException("no pair of a label and a prediction");
        }
        return mean / rows;
    }
}
