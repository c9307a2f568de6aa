/*
title: A question may have any number of features
task: 2
covers: []
ask: What does your guard say to a row with a feature too few?
point: If a feature is missing, which one is it? The others may be in the wrong places.
tell: You do not compare the number of features with that of the training rows. Throw an IllegalArgumentException if
  they differ.
*/
final class DomainGuard {
    public boolean inside(double[] row) {
        for (int column = 0; column < Math.min(row.length, lowest.length); column++) {
            if (row[column] < lowest[column] || row[column] > highest[column]) {
                return false;
            }
        }
        return true;
    }
}
