/*
style: a random number decides between equal ones
*/
import java.util.Random;

final class NearestPatternPredictor {
    private int[] nearest(double[] distance) {
        double[] luck = new Random().doubles(distance.length).toArray();
        Comparator<Integer> byDistance = Comparator.comparingDouble(row -> distance[row]);
        return IntStream.range(0, luck.length)
                .boxed()
                .sorted(byDistance.thenComparingDouble(row -> luck[row]))
                .mapToInt(row -> row)
                .limit(k)
                .toArray();
    }
}
