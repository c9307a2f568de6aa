/*
title: The table of the caller is standardised
task: 2
covers: []
ask: What does the caller find in the table after fit?
point: An array that is handed over belongs to the caller. Where do you write the standardised values?
tell: You write the standardised values into x. Make new rows for them.
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
            System.arraycopy(rows[row], 0, x[row], 0, mean.length);
        }
        labels = y.clone();
        this.k = k;
        this.weighting = weighting;
    }
}
