/*
title: The warning uses distances that are not standardised
task: 5
covers: []
ask: Does your warning change when a column is given in pm in the place of angstrom?
point: The distances of this task are those of task 2.
tell: You compute the distances between rows as they are. Use the standardised rows, for the question and for the
  median.
*/
final class NearestPatternPredictor {
    public boolean extrapolates(double[] x, double factor) {
        requireFeatures(x, mean.length);
        double[] question = standardised(x);
        double nearest = Double.POSITIVE_INFINITY;
        double[] nearestOther = new double[rows.length];
        for (int row = 0; row < rows.length; row++) {
            nearest = Math.min(nearest, unscaledDistance(question, rows[row]));
            nearestOther[row] = Double.POSITIVE_INFINITY;
            for (int other = 0; other < rows.length; other++) {
                if (other != row) {
                    nearestOther[row] = Math.min(nearestOther[row], unscaledDistance(rows[row], rows[other]));
                }
            }
        }
        return nearest > factor * median(nearestOther);
    }

    private double unscaledDistance(double[] one, double[] other) {
        double sum = 0;
        for (int column = 0; column < one.length; column++) {
            double difference = (one[column] - other[column]) * deviation[column];
            sum += difference * difference;
        }
        return Math.sqrt(sum);
    }
}
