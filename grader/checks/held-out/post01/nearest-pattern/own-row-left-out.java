/*
style: rows at distance 0 are never put on the heap
*/
import java.util.PriorityQueue;

final class NearestPatternPredictor {
    private int[] nearest(double[] distance) {
        PriorityQueue<Integer> heap = new PriorityQueue<>(Comparator.comparingDouble(row -> distance[row]));
        for (int row = 0; row < distance.length; row++) {
            if (distance[row] != 0) {
                heap.add(row);
            }
        }
        int[] found = new int[Math.min(k, heap.size())];
        for (int i = 0; i < found.length; i++) {
            found[i] = heap.poll();
        }
        return found;
    }
}
