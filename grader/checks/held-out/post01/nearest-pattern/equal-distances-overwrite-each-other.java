/*
style: a hash map, its keys sorted
*/
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class NearestPatternPredictor {
    private int[] nearest(double[] distance) {
        Map<Double, Integer> rowOf = new HashMap<>();
        for (int row = 0; row < distance.length; row++) {
            rowOf.putIfAbsent(distance[row], row);
        }
        List<Double> keys = new ArrayList<>(rowOf.keySet());
        keys.sort(null);
        int[] found = new int[Math.min(k, keys.size())];
        for (int i = 0; i < found.length; i++) {
            found[i] = rowOf.get(keys.get(i));
        }
        return found;
    }
}
