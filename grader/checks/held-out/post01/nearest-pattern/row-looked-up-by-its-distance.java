/*
style: a search in the list of distances
*/
import java.util.List;

final class NearestPatternPredictor {
    private int[] nearest(double[] distance) {
        List<Double> all = Arrays.stream(distance).boxed().toList();
        return Arrays.stream(distance).sorted().limit(k).mapToInt(all::indexOf).toArray();
    }
}
