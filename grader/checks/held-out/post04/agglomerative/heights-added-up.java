/*
style: sorted edges, then sums of all up to each
*/
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

final class Agglomerative {
    public static double[] heights(double[][] x) {
        double[][] d = distances(x);
        int[] label = new int[x.length];
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            label[i] = i;
            for (int j = 0; j < i; j++) {
                pairs.add(new int[] {j, i});
            }
        }
        pairs.sort(Comparator.comparingDouble(pair -> d[pair[0]][pair[1]]));
        double[] found = new double[x.length - 1];
        int m = 0;
        for (int[] pair : pairs) {
            int from = label[pair[1]];
            int to = label[pair[0]];
            if (from != to) {
                found[m++] = d[pair[0]][pair[1]];
                Arrays.setAll(label, i -> label[i] == from ? to : label[i]);
            }
        }
        for (int k = 1; k < found.length; k++) {
            found[k] += found[k - 1];
        }
        return found;
    }
}
