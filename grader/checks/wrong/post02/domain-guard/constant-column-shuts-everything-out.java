/*
title: A constant column puts every row outside
task: 2
covers: []
ask: What do you divide by where all training rows have the same value?
point: 0 divided by 0 is NaN, and every comparison with NaN is false.
tell: Scaling by a range of width 0 gives NaN, so that no row is inside. Leave constant columns out, or compare
  without dividing.
*/
final class DomainGuard {
    public boolean inside(double[] row) {
        requireLength(row, lowest.length);
        for (int column = 0; column < row.length; column++) {
            double place = (row[column] - lowest[column]) / (highest[column] - lowest[column]);
            if (!(place >= 0 && place <= 1)) {
                return false;
            }
        }
        return true;
    }
}
