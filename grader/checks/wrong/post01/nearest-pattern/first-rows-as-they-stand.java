/*
misconception: first-rows-of-the-table
task: 1
contains: [equal-distances-overwrite-each-other]
covers: E6.6
*/
final class NearestPatternPredictor {
    private int[] nearest(double[] distance) {
        return IntStream.range(0, k).toArray();
    }
}
