/*
title: The share is a whole number
task: 3
covers: []
ask: What is 2 / 3 in Java?
point: The quotient of two `int`s is an `int`; what it is stored in makes no difference.
tell: You divide two whole numbers, which cuts the share off to 0. Make one of them a double before dividing.
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
        return covered / rows.length;
    }
}
