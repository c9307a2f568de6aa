/*
style: the smallest picked in rounds that start at 1
*/
import java.util.ArrayList;
import java.util.List;

final class NearestPatternPredictor {
    private int[] nearest(double[] distance) {
        List<Integer> found = new ArrayList<>();
        for (int i = 1; i < k; i++) {
            int best = -1;
            for (int row = 0; row < distance.length; row++) {
                if (!found.contains(row) && (best < 0 || distance[row] < distance[best])) {
                    best = row;
                }
            }
            found.add(best);
        }
        return found.stream().mapToInt(row -> row).toArray();
    }
}
