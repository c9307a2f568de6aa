/*
title: Training rows of different lengths are not refused
task: 1
covers: []
ask: What happens in your loops where a row has a value more than the first, or less?
point: The one passes unseen, the other is an accident of the array. Both mean that the table is broken.
tell: You never compare the lengths of the training rows. Throw an IllegalArgumentException if one differs from the
  first.
*/
final class Standardizer {
    public static Standardizer fit(double[][] x) {
        if (x.length == 0) {
            throw new IllegalArgumentException("no rows have no scale");
        }
        return new Standardizer(x);
    }
}
