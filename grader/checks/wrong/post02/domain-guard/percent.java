/*
title: The share is in percent
task: 3
covers: []
ask: What is your coverage of the training rows?
point: A share of everything is 1.
tell: You return percent. Return the share itself, from 0 to 1.
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
        return 100.0 * covered / rows.length;
    }
}
