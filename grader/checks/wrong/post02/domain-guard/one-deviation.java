/*
title: More than one standard deviation counts as outside
task: 2
covers: []
ask: How many of your training rows are inside?
point: In a normal distribution a third of all values is more than one deviation from the mean, and here every feature
  has to pass.
tell: You demand that every feature is within one standard deviation of the mean. Training rows have to be inside: use
  the whole range, or more deviations.
*/
final class DomainGuard {
    private double[] mean;
    private double[] deviation;

    private DomainGuard(double[][] x) {
        double[][] range = range(x);
        lowest = range[0];
        highest = range[1];
        mean = new double[lowest.length];
        deviation = new double[lowest.length];
        for (int column = 0; column < mean.length; column++) {
            for (double[] row : x) {
                mean[column] += row[column] / x.length;
            }
            for (double[] row : x) {
                deviation[column] += Math.pow(row[column] - mean[column], 2) / x.length;
            }
            deviation[column] = Math.sqrt(deviation[column]);
        }
    }

    public boolean inside(double[] row) {
        requireLength(row, lowest.length);
        for (int column = 0; column < row.length; column++) {
            if (Math.abs(row[column] - mean[column]) > deviation[column]) {
                return false;
            }
        }
        return true;
    }
}
