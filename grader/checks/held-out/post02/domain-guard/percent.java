/*
style: the step of each row is added
*/
final class DomainGuard {
    public double coverage(double[][] rows) {
        if (rows.length < 1) {
            throw new IllegalArgumentException("no rows");
        }
        double percent = 0;
        for (double[] row : rows) {
            percent += inside(row) ? 100.0 / rows.length : 0;
        }
        return percent;
    }
}
