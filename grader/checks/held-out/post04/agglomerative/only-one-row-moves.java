/*
style: pairs in a sorted list
*/
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class Agglomerative {
    public static int[] singleLinkage(double[][] x, int clusters) {
        double[][] d = distances(x);
        if (clusters < 1 || clusters > x.length) {
            throw new IllegalArgumentException("clusters");
        }
        int[] label = new int[x.length];
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            label[i] = i;
            for (int j = i + 1; j < x.length; j++) {
                pairs.add(new int[] {i, j});
            }
        }
        pairs.sort(Comparator.comparingDouble(pair -> d[pair[0]][pair[1]]));
        for (int left = x.length; left > clusters; left--) {
            for (int[] pair : pairs) {
                if (label[pair[0]] != label[pair[1]]) {
                    label[pair[1]] = label[pair[0]];
                    break;
                }
            }
        }
        Map<Integer, Integer> numbers = new HashMap<>();
        for (int i = 0; i < label.length; i++) {
            numbers.putIfAbsent(label[i], numbers.size());
            label[i] = numbers.get(label[i]);
        }
        return label;
    }
}
