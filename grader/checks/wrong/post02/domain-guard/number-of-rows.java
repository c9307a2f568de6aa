/*
title: The number of rows instead of their share
task: 3
covers: []
ask: Can a share be larger than 1?
point: A count says little without the size of the pool.
tell: You return how many rows are inside. Divide by the number of rows.
*/
final class DomainGuard {
    public double coverage(double[][] rows) {
        if (rows.length == 0) {
            throw new IllegalArgumentException("no rows");
        }
        int covered = 0;
        for (double[] row : rows) {
            if (inside(row)) {
                covered++;
            }
        }
        return covered;
    }
}
