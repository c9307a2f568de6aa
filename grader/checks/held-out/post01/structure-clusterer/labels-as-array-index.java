/*
style: counted in arrays of one dimension
*/
import java.util.stream.IntStream;

final class StructureClusterer {
    public static double adjustedRand(int[] a, int[] b) {
        if (a.length == 0 || a.length != b.length) {
            throw new IllegalArgumentException("not two partitions of the same rows");
        }
        int n = a.length;
        int[] left = new int[n];
        int[] right = new int[n];
        int[] both = new int[n * n];
        for (int i = 0; i < n; i++) {
            left[a[i]]++;
            right[b[i]]++;
            both[a[i] * n + b[i]]++;
        }
        double sa = pairs(left);
        double sb = pairs(right);
        double s = pairs(both);
        double p = n * (n - 1.0) / 2;
        if (sa == sb && (sa == 0 || sa == p)) {
            return 1;
        }
        double e = sa * sb / p;
        return (s - e) / ((sa + sb) / 2 - e);
    }

    private static double pairs(int[] sizes) {
        return IntStream.of(sizes).mapToDouble(m -> m * (m - 1) / 2.0).sum();
    }
}
