/*
misconception: farthest-rows
task: 1
contains: [equal-distances-overwrite-each-other, rows-of-the-caller-kept]
covers: E6.7
*/
final class NearestPatternPredictor {
    private int[] nearest(double[] distance) {
        return IntStream.range(0, distance.length)
                .boxed()
                .sorted(Comparator.comparingDouble(row -> distance[row]))
                .skip(distance.length - k)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
