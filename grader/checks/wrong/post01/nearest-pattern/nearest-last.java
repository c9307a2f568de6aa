/*
title: The nearest row comes last
task: 1
contains: [distances-rounded]
covers: []
ask: Which place of the answer does somebody read who wants the nearest row only?
point: You have found the right rows. Look at their order: nearest first.
tell: You hand out the k nearest rows from far to near. Turn the order around.
*/
final class NearestPatternPredictor {
    private int[] nearest(double[] distance) {
        return IntStream.range(0, distance.length)
                .boxed()
                .sorted(Comparator.comparingDouble(row -> -distance[row]))
                .skip(distance.length - k)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
