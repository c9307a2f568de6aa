/*
title: The farthest rows instead of the nearest
task: 1
contains: [equal-distances-overwrite-each-other]
covers: E6.7
ask: What does the first row of your answer have to do with a question that stands in the table itself?
point: Sorting puts either the smallest or the largest number first. Which end of your list do you take?
tell: You sort with the largest distance first. Sort with the smallest first and take the k at the beginning.
*/
final class NearestPatternPredictor {
    private int[] nearest(double[] distance) {
        return IntStream.range(0, distance.length)
                .boxed()
                .sorted(Comparator.comparingDouble(row -> -distance[row]))
                .limit(k)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
