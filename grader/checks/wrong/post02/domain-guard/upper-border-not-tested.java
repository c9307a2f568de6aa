/*
title: Values that are too large pass
task: 2
contains: [constant-column-lets-everything-in, questions-widen-the-range]
covers: []
ask: What does your guard say to a lattice constant of 500 Å?
point: A range has two borders.
tell: You compare with the smallest training values only. Compare with the largest as well.
*/
final class DomainGuard {
    public boolean inside(double[] row) {
        requireLength(row, lowest.length);
        for (int column = 0; column < row.length; column++) {
            if (row[column] < lowest[column]) {
                return false;
            }
        }
        return true;
    }
}
