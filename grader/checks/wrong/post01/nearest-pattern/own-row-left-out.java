/*
title: A row at distance 0 is left out
task: 1
covers: []
ask: What is known for sure about a question whose features stand in the table?
point: The text says that such a row is its own nearest neighbour. Your code treats it as if it were not there.
tell: You drop rows at distance 0. Keep them: they are the nearest of all.
*/
final class NearestPatternPredictor {
    private int[] nearest(double[] distance) {
        return IntStream.range(0, distance.length)
                .boxed()
                .filter(row -> distance[row] > 0)
                .sorted(Comparator.comparingDouble(row -> distance[row]))
                .limit(k)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
