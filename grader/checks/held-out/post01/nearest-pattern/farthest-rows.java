/*
style: a heap with the largest distance on top
*/
import java.util.PriorityQueue;

final class NearestPatternPredictor {
    private int[] nearest(double[] distance) {
        PriorityQueue<Integer> heap = new PriorityQueue<>((a, b) -> Double.compare(distance[b], distance[a]));
        for (int row = 0; row < distance.length; row++) {
            heap.add(row);
        }
        int[] found = new int[k];
        for (int i = 0; i < k; i++) {
            found[i] = heap.remove();
        }
        return found;
    }
}
