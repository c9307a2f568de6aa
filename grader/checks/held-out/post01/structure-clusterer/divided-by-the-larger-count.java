/*
style: cluster sizes counted in maps
*/
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class StructureClusterer {
    public static double adjustedRand(int[] a, int[] b) {
        if (a.length == 0 || a.length != b.length) {
            throw new IllegalArgumentException("not two partitions of the same rows");
        }
        int n = a.length;
        Map<Integer, Integer> left = new HashMap<>();
        Map<Integer, Integer> right = new HashMap<>();
        Map<List<Integer>, Integer> both = new HashMap<>();
        for (int i = 0; i < n; i++) {
            left.merge(a[i], 1, Integer::sum);
            right.merge(b[i], 1, Integer::sum);
            both.merge(List.of(a[i], b[i]), 1, Integer::sum);
        }
        double sa = pairs(left);
        double sb = pairs(right);
        double s = pairs(both);
        double p = n * (n - 1.0) / 2;
        if (sa == sb && (sa == 0 || sa == p)) {
            return 1;
        }
        double e = sa * sb / p;
        return (s - e) / ((sa > sb ? sa : sb) - e);
    }

    private static double pairs(Map<?, Integer> sizes) {
        return sizes.values().stream().mapToDouble(m -> m * (m - 1) / 2.0).sum();
    }
}
