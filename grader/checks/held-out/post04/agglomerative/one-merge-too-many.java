/*
style: sorted pairs with union by relabelling, one edge more
*/
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
        int merges = 0;
        for (int[] pair : pairs) {
            int from = label[pair[1]];
            int to = label[pair[0]];
            if (from != to && merges <= x.length - clusters) {
                for (int i = 0; i < label.length; i++) {
                    label[i] = label[i] == from ? to : label[i];
                }
                merges++;
            }
        }
        int[] names = Arrays.stream(label).distinct().sorted().toArray();
        return Arrays.stream(label).map(each -> Arrays.binarySearch(names, each)).toArray();
    }
}
