/*
title: The predictor shares its labels with the caller
task: 3
covers: []
ask: What does your predictor say after somebody has written other numbers into the labels?
point: A variable of an array is a reference. Two variables can mean the same numbers.
tell: You keep the array that was handed to fit. Keep y.clone().
*/
final class NearestPatternPredictor {
    private NearestPatternPredictor(double[][] x, double[] y, int k, Weighting weighting) {
        mean = new double[x[0].length];
        deviation = new double[x[0].length];
        for (int column = 0; column < mean.length; column++) {
            mean[column] = mean(x, column);
            deviation[column] = deviation(x, column, mean[column]);
        }
        rows = new double[x.length][];
        for (int row = 0; row < x.length; row++) {
            rows[row] = standardised(x[row]);
        }
        labels = y;
        this.k = k;
        this.weighting = weighting;
    }
}
