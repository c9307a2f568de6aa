/*
title: Distances are compared as whole numbers
task: 1
contains: [distances-rounded, equal-distances-overwrite-each-other]
covers: []
ask: What is (int) (0.9 - 0.1), and what does a comparator mean by this number?
point: A comparator that returns a difference cut to an int calls all distances equal that are less than 1 apart.
tell: You cast a difference of distances to int. Use Double.compare(a, b), or Comparator.comparingDouble.
*/
final class NearestPatternPredictor {
    private int[] nearest(double[] distance) {
        return IntStream.range(0, distance.length)
                .boxed()
                .sorted((one, other) -> (int) (distance[one] - distance[other]))
                .limit(k)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
