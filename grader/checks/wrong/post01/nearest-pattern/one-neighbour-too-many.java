/*
title: One neighbour too many
task: 1
contains: [equal-distances-overwrite-each-other]
covers: E6.4
ask: How many row numbers does your answer hold for k = 1?
point: A loop that runs while i <= k runs k + 1 times.
tell: You collect k + 1 rows. Stop after k of them.
*/
final class NearestPatternPredictor {
    private int[] nearest(double[] distance) {
        return IntStream.range(0, distance.length)
                .boxed()
                .sorted(Comparator.comparingDouble(row -> distance[row]))
                .limit(k + 1)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
