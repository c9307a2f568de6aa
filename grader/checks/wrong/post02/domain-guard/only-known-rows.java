/*
title: Only the training rows themselves are inside
task: 2
covers: []
ask: For which rows would your guard let a model answer that is worth having?
point: The answers for training rows are known. A model is for the rows between them.
tell: You look the row up among the training rows. A row that lies between them has to be inside as well.
*/
final class DomainGuard {
    private double[][] known;

    private DomainGuard(double[][] x) {
        double[][] range = range(x);
        lowest = range[0];
        highest = range[1];
        known = new double[x.length][];
        for (int i = 0; i < x.length; i++) {
            known[i] = x[i].clone();
        }
    }

    public boolean inside(double[] row) {
        requireLength(row, lowest.length);
        for (double[] each : known) {
            if (java.util.Arrays.equals(each, row)) {
                return true;
            }
        }
        return false;
    }
}
