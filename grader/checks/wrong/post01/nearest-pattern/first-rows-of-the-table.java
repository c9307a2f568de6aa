/*
title: The first rows of the table instead of the nearest
task: 1
contains: [equal-distances-overwrite-each-other]
covers: E6.6
ask: Does your answer change when the rows of the table are put into another order?
point: The first k rows are only the first ones. A nearer one may come at the end.
tell: You stop as soon as you have k rows. Compute the distances of all n rows first, then choose.
*/
final class NearestPatternPredictor {
    private int[] nearest(double[] distance) {
        return IntStream.range(0, k)
                .boxed()
                .sorted(Comparator.comparingDouble(row -> distance[row]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
