/*
style: a map that numbers clusters when they are first met
*/
import java.util.HashMap;
import java.util.Map;

final class Agglomerative {
    public static int[] singleLinkage(double[][] x, int clusters) {
        double[][] d = distances(x);
        int n = x.length;
        if (clusters < 1 || clusters > n) {
            throw new IllegalArgumentException("clusters");
        }
        int[] name = new int[n];
        Arrays.setAll(name, i -> i);
        for (int left = n; left > clusters; left--) {
            int p = -1;
            int q = -1;
            for (int i = 0; i < n; i++) {
                for (int j = i + 1; j < n; j++) {
                    if (name[i] != name[j] && (p < 0 || d[i][j] < d[p][q])) {
                        p = i;
                        q = j;
                    }
                }
            }
            int from = name[q];
            int to = name[p];
            Arrays.setAll(name, i -> name[i] == from ? to : name[i]);
        }
        Map<Integer, Integer> numbers = new HashMap<>();
        return Arrays.stream(name)
                .map(each -> numbers.computeIfAbsent(each, key -> numbers.size() + 1))
                .toArray();
    }
}
