/*
title: The last feature is not tested
task: 2
contains: [constant-column-lets-everything-in]
covers: []
ask: Which features does your loop visit if there are three?
point: Columns are counted from 0 to d - 1, and `<` ends one before.
tell: Your loop in inside ends one feature too early. Let it run while the column is smaller than the row's length.
*/
final class DomainGuard {
    public boolean inside(double[] row) {
        requireLength(row, lowest.length);
        for (int column = 0; column < row.length - 1; column++) {
            if (row[column] < lowest[column] || row[column] > highest[column]) {
                return false;
            }
        }
        return true;
    }
}
