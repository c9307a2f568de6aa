/*
title: One usual feature is enough to be inside
task: 2
contains: [constant-column-lets-everything-in, deviations-cancel, distance-without-a-scale, first-feature-only,
  last-feature-not-tested, lower-border-not-tested, mean-of-the-row]
covers: []
ask: A row has one usual feature and two absurd ones. What does your guard say?
point: Inside means: all features are usual. When do you know that, and when do you know the opposite?
tell: You return true at the first feature that is in its range. Return false at the first one that is not, and true
  after the loop.
*/
final class DomainGuard {
    public boolean inside(double[] row) {
        requireLength(row, lowest.length);
        for (int column = 0; column < row.length; column++) {
            if (row[column] >= lowest[column] && row[column] <= highest[column]) {
                return true;
            }
        }
        return false;
    }
}
