/*
title: Only the first feature is tested
task: 2
contains: [constant-column-lets-everything-in, distance-without-a-scale, last-feature-not-tested]
covers: []
ask: Change the second feature of a training row to something absurd. What does your guard say?
point: One feature that is out of range is enough to be outside, whichever it is.
tell: You look at the first feature only. Test all of them.
*/
final class DomainGuard {
    public boolean inside(double[] row) {
        requireLength(row, lowest.length);
        return row[0] >= lowest[0] && row[0] <= highest[0];
    }
}
