/*
title: The neighbours in the order of the table
task: 1
contains: [distances-rounded]
covers: []
ask: What does the order of your answer say about the distances?
point: You have found the right rows. The text asks for them with the nearest first.
tell: You sort the numbers of the k nearest rows, or go through the table and pick them. Keep them in the order of
  their distances.
*/
final class NearestPatternPredictor {
    private int[] nearest(double[] distance) {
        return IntStream.range(0, distance.length)
                .boxed()
                .sorted(Comparator.comparingDouble(row -> distance[row]))
                .limit(k)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }
}
