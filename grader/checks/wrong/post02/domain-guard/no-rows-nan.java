/*
title: The coverage of no rows is not refused
task: 3
covers: []
ask: What does your method return for a table without rows?
point: 0 divided by 0 is NaN, and 0 or 1 would be as arbitrary.
tell: You do not look whether there are rows. Refuse a table without rows with an IllegalArgumentException.
*/
final class DomainGuard {
    public double coverage(double[][] rows) {
        int covered = 0;
        for (double[] row : rows) {
            if (inside(row)) {
                covered++;
            }
        }
        return (double) covered / rows.length;
    }
}
