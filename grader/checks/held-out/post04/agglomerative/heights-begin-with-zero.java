/*
style: a list that starts with the height of the leaves
*/
import java.util.ArrayList;
import java.util.List;

final class Agglomerative {
    public static double[] heights(double[][] x) {
        double[][] d = distances(x);
        List<Double> found = new ArrayList<>(List.of(0.0));
        int[] label = new int[x.length];
        Arrays.setAll(label, i -> i);
        while (found.size() < x.length) {
            int p = -1;
            int q = -1;
            for (int i = 0; i < x.length; i++) {
                for (int j = i + 1; j < x.length; j++) {
                    if (label[i] != label[j] && (p < 0 || d[i][j] < d[p][q])) {
                        p = i;
                        q = j;
                    }
                }
            }
            found.add(d[p][q]);
            int from = label[q];
            int to = label[p];
            Arrays.setAll(label, i -> label[i] == from ? to : label[i]);
        }
        return found.stream().mapToDouble(each -> each).toArray();
    }
}
