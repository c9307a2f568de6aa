/*
title: One neighbour too few
task: 1
contains: [all-predictors-share-one-table]
covers: E6.4
ask: How many row numbers does your answer hold for k = 1?
point: A loop from 1 while i < k runs k - 1 times.
tell: You collect k - 1 rows. Collect k of them.
*/
final class NearestPatternPredictor {
    private int[] nearest(double[] distance) {
        return IntStream.range(0, distance.length)
                .boxed()
                .sorted(Comparator.comparingDouble(row -> distance[row]))
                .limit(k - 1)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
