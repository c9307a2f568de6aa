/*
style: a list sorted by distance, its tail
*/
import java.util.ArrayList;
import java.util.List;

final class NearestPatternPredictor {
    private int[] nearest(double[] distance) {
        List<Integer> order = new ArrayList<>();
        for (int row = 0; row < distance.length; row++) {
            order.add(row);
        }
        order.sort((a, b) -> Double.compare(distance[a], distance[b]));
        int[] tail = new int[k];
        for (int i = 0; i < k; i++) {
            tail[i] = order.get(order.size() - k + i);
        }
        return tail;
    }
}
