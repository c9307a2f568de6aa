/*
title: Only the mean of a row is tested
task: 2
contains: [distance-without-a-scale]
covers: P2.10
ask: Make one feature of a training row a hundred times larger and another one smaller, so that their mean stays. Is
  the row still inside?
point: A mean over features mixes units, and absurd values can cancel in it.
tell: You compare the mean of the row with the means of the training rows. Test every feature by itself.
*/
final class DomainGuard {
    private double least;
    private double most;

    private DomainGuard(double[][] x) {
        double[][] range = range(x);
        lowest = range[0];
        highest = range[1];
        least = Double.POSITIVE_INFINITY;
        most = Double.NEGATIVE_INFINITY;
        for (double[] row : x) {
            least = Math.min(least, mean(row));
            most = Math.max(most, mean(row));
        }
    }

    public boolean inside(double[] row) {
        requireLength(row, lowest.length);
        return mean(row) >= least && mean(row) <= most;
    }

    private static double mean(double[] row) {
        double sum = 0;
        for (double value : row) {
            sum += value;
        }
        return sum / row.length;
    }
}
