/*
style: a list of clusters in which neighbours are merged
*/
import java.util.ArrayList;
import java.util.List;

final class Agglomerative {
    public static int[] singleLinkage(double[][] x, int clusters) {
        double[][] d = distances(x);
        if (clusters < 1 || clusters > x.length) {
            throw new IllegalArgumentException("clusters");
        }
        List<int[]> groups = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            groups.add(new int[] {i, i});
        }
        while (groups.size() > clusters) {
            int best = 0;
            for (int g = 1; g < groups.size() - 1; g++) {
                if (d[groups.get(g)[1]][groups.get(g + 1)[0]] < d[groups.get(best)[1]][groups.get(best + 1)[0]]) {
                    best = g;
                }
            }
            int[] next = groups.remove(best + 1);
            groups.get(best)[1] = next[1];
        }
        int[] label = new int[x.length];
        for (int g = 0; g < groups.size(); g++) {
            for (int i = groups.get(g)[0]; i <= groups.get(g)[1]; i++) {
                label[i] = g;
            }
        }
        return label;
    }
}
