/*
title: The nearest row is left out
task: 1
contains: [equal-distances-overwrite-each-other, own-row-left-out]
covers: []
ask: For which questions is the nearest row the question itself, and which is it for all others?
point: Leaving out the first place is right where a training row asks about itself, as in task 5. Here questions come
  from outside.
tell: You skip the first row of the sorted list. Start with it.
*/
final class NearestPatternPredictor {
    private int[] nearest(double[] distance) {
        return IntStream.range(0, distance.length)
                .boxed()
                .sorted(Comparator.comparingDouble(row -> distance[row]))
                .skip(1)
                .limit(k)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
