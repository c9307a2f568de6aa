/*
title: The distance is dominated by one column
task: 2
covers: []
ask: Your columns are an atomic number and an electronegativity. By how much does an absurd electronegativity change
  your distance?
point: Before numbers of different units are added, they need a common scale.
tell: You compute distances from the features as they are, so a column with small numbers does not count. Divide every
  column by its range or its deviation first.
*/
final class DomainGuard {
    private double[] centre;
    private double radius;

    private DomainGuard(double[][] x) {
        double[][] range = range(x);
        lowest = range[0];
        highest = range[1];
        centre = new double[lowest.length];
        for (double[] row : x) {
            for (int column = 0; column < row.length; column++) {
                centre[column] += row[column] / x.length;
            }
        }
        for (double[] row : x) {
            radius = Math.max(radius, distance(row));
        }
    }

    public boolean inside(double[] row) {
        requireLength(row, centre.length);
        return distance(row) <= radius;
    }

    private double distance(double[] row) {
        double sum = 0;
        for (int column = 0; column < row.length; column++) {
            sum += Math.pow(row[column] - centre[column], 2);
        }
        return Math.sqrt(sum);
    }
}
