/*
title: Rows with a missing feature count as outside
task: 3
covers: []
ask: Is a row with two features of three a strange material, or a mistake in the table?
point: An exception that is caught and forgotten hides the mistake from the one who could mend it.
tell: You catch the refusal of inside and count the row as outside. Let the exception out.
*/
final class DomainGuard {
    public double coverage(double[][] rows) {
        if (rows.length == 0) {
            throw new IllegalArgumentException("no rows");
        }
        int covered = 0;
        for (double[] row : rows) {
            try {
                covered += inside(row) ? 1 : 0;
            } catch (IllegalArgumentException refused) {
                continue;
            }
        }
        return (double) covered / rows.length;
    }
}
