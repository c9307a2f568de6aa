/*
title: The squared correlation instead of the coefficient of determination
task: 4
covers: E1.4
ask: A model that says 2 y + 1 for every label y is always wrong. What does your R2 give it?
point: The squared correlation forgives any shift and any factor. The formula of this task uses the errors themselves.
tell: You return the square of the correlation between labels and predictions. Use 1 - (sum of squared errors) / (sum of
  squared distances of the labels from their mean).
*/
final class Losses {
    public static double r2(double[] actual, double[] predicted) {
        requireSameLength(actual, predicted);
        if (allEqual(actual)) {
            return sumOfSquaredErrors(actual, predicted) == 0 ? 1 : Double.NaN;
        }
        double meanActual = 0;
        double meanPredicted = 0;
        for (int i = 0; i < actual.length; i++) {
            meanActual += actual[i] / actual.length;
            meanPredicted += predicted[i] / actual.length;
        }
        double both = 0;
        double spreadActual = 0;
        double spreadPredicted = 0;
        for (int i = 0; i < actual.length; i++) {
            both += (actual[i] - meanActual) * (predicted[i] - meanPredicted);
            spreadActual += (actual[i] - meanActual) * (actual[i] - meanActual);
            spreadPredicted += (predicted[i] - meanPredicted) * (predicted[i] - meanPredicted);
        }
        return both * both / (spreadActual * spreadPredicted);
    }
}
