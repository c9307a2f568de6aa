/*
title: The predictor shares its rows with the caller
task: 1
covers: []
ask: What does your predictor know after somebody has written other numbers into the table?
point: A variable of an array is a reference. Two variables can mean the same numbers.
tell: You keep the rows that were handed to fit. Keep copies: x.clone() is not enough, since it shares the rows; clone
  every row.
*/
final class NearestPatternPredictor {
    private NearestPatternPredictor(double[][] x, double[] y, int k, Weighting weighting) {
        mean = new double[x[0].length];
        deviation = new double[x[0].length];
        for (int column = 0; column < mean.length; column++) {
            mean[column] = mean(x, column);
            deviation[column] = deviation(x, column, mean[column]);
        }
        rows = x.clone();
        labels = y.clone();
        this.k = k;
        this.weighting = weighting;
    }

    private double[] distances(double[] x) {
        requireFeatures(x, mean.length);
        double[] question = standardised(x);
        double[] distance = new double[rows.length];
        for (int row = 0; row < rows.length; row++) {
            distance[row] = distance(question, standardised(rows[row]));
        }
        return distance;
    }

    private double[] distancesToTheNearestOther() {
        double[] nearest = new double[rows.length];
        for (int row = 0; row < rows.length; row++) {
            nearest[row] = Double.POSITIVE_INFINITY;
            for (int other = 0; other < rows.length; other++) {
                if (other != row) {
                    nearest[row] =
                            Math.min(nearest[row], distance(standardised(rows[row]), standardised(rows[other])));
                }
            }
        }
        return nearest;
    }
}
