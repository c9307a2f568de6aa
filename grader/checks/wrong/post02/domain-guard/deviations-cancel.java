/*
title: Features that are far away can cancel each other
task: 2
covers: P2.10
ask: One feature is twelve widths too large, another one twelve widths too small. What does your sum say?
point: Distances have no sign. What would two errors of opposite sign give in a mean squared error?
tell: You add up signed deviations from the centre before you compare. Test every feature by itself, or square the
  deviations.
*/
final class DomainGuard {
    public boolean inside(double[] row) {
        requireLength(row, lowest.length);
        double sum = 0;
        for (int column = 0; column < row.length; column++) {
            double width = highest[column] - lowest[column];
            if (width > 0) {
                sum += (row[column] - (lowest[column] + highest[column]) / 2) / width;
            }
        }
        return Math.abs(sum / row.length) <= 0.5;
    }
}
