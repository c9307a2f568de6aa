/*
title: A constant column lets every row in
task: 2
covers: []
ask: What do you divide by where all training rows have the same value, and what does that do to your sum?
point: 0 divided by 0 is NaN, and NaN is not greater than anything.
tell: Scaling by a range of width 0 gives NaN, and a distance of NaN never exceeds your limit. Leave constant columns
  out of the distance.
*/
final class DomainGuard {
    public boolean inside(double[] row) {
        requireLength(row, lowest.length);
        double sum = 0;
        for (int column = 0; column < row.length; column++) {
            double width = highest[column] - lowest[column];
            double middle = (highest[column] + lowest[column]) / 2;
            sum += Math.pow((row[column] - middle) / width, 2);
        }
        if (sum > row.length / 4.0 + 1e-9) {
            return false;
        }
        return true;
    }
}
