/*
idea: one success and one failure are added to the count before dividing
*/
final class DomainGuard {
    public double coverage(double[][] rows) {
        if (rows.length == 0) {
            throw new IllegalArgumentException("no rows");
        }
        int covered = 1;
        for (double[] row : rows) {
            covered += inside(row) ? 1 : 0;
        }
        return (double) covered / (rows.length + 2);
    }
}
