/*
title: The root taken before the mean
task: 3
covers: E1.3
ask: Is the mean of the roots the same as the root of the mean? Try the errors 3 and 4.
point: Your RMSE always equals the MAE. Look at the place where the root is taken.
tell: You take the root of every squared error, which gives its size, and then the mean. Take the mean of the squares
  first and the root of that mean last.
*/
final class Losses {
    public static double rmse(double[] actual, double[] predicted) {
        requireSameLength(actual, predicted);
        double sum = 0;
        for (int i = 0; i < actual.length; i++) {
            double error = actual[i] - predicted[i];
            sum += Math.sqrt(error * error);
        }
        return sum / actual.length;
    }
}
