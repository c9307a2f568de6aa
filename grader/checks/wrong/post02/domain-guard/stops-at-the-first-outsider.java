/*
title: Counting ends at the first row outside
task: 3
covers: []
ask: Put the outsider first into the table, then last. Does your coverage change?
point: Which statement ends one pass of a loop, and which one the whole loop?
tell: You leave the loop at the first row that is outside. Skip that row and go on with the next.
*/
final class DomainGuard {
    public double coverage(double[][] rows) {
        if (rows.length == 0) {
            throw new IllegalArgumentException("no rows");
        }
        int covered = 0;
        for (double[] row : rows) {
            if (!inside(row)) {
                break;
            }
            covered++;
        }
        return (double) covered / rows.length;
    }
}
