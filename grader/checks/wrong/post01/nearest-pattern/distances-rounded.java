/*
title: Distances are rounded before they are compared
task: 1
covers: []
ask: Two rows are 0.3333 and 0.3334 away. Which is the nearer one?
point: Rounding makes rows equally near that are not.
tell: You round the distances, to some decimals or to whole numbers. Compare them as they are.
*/
final class NearestPatternPredictor {
    private int[] nearest(double[] distance) {
        return IntStream.range(0, distance.length)
                .boxed()
                .sorted(Comparator.comparingLong(row -> Math.round(100 * distance[row])))
                .limit(k)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
