/*
title: Values that are too small pass
task: 2
covers: []
ask: What does your guard say to a feature of -1000?
point: A range has two borders.
tell: You compare with the largest training values only. Compare with the smallest as well.
*/
final class DomainGuard {
    public boolean inside(double[] row) {
        requireLength(row, lowest.length);
        for (int column = 0; column < row.length; column++) {
            if (row[column] > highest[column]) {
                return false;
            }
        }
        return true;
    }
}
