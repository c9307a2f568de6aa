/*
title: The share of the rows outside
task: 3
covers: []
ask: What is your coverage of the training rows?
point: Coverage says for how much of a pool the model may speak.
tell: You return the share of the rows that are outside. Count the ones inside.
*/
final class DomainGuard {
    public double coverage(double[][] rows) {
        if (rows.length == 0) {
            throw new IllegalArgumentException("no rows");
        }
        int missed = 0;
        for (double[] row : rows) {
            if (!inside(row)) {
                missed++;
            }
        }
        return (double) missed / rows.length;
    }
}
