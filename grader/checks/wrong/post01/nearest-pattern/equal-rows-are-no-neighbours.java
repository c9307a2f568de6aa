/*
title: Another row with the same features does not count
task: 5
covers: []
ask: Two polymorphs have the same features. How far is it from one to the nearest other row?
point: A row must not name itself. Another row at distance 0 is another row.
tell: You leave out distances of 0, or compare features. Compare the row numbers.
*/
final class NearestPatternPredictor {
    private double[] distancesToTheNearestOther() {
        double[] nearest = new double[rows.length];
        for (int row = 0; row < rows.length; row++) {
            nearest[row] = Double.POSITIVE_INFINITY;
            for (int other = 0; other < rows.length; other++) {
                if (distance(rows[row], rows[other]) > 0) {
                    nearest[row] = Math.min(nearest[row], distance(rows[row], rows[other]));
                }
            }
        }
        return nearest;
    }
}
