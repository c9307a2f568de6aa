package matml.post01;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

public final class Splitter {
    private Splitter() {}

    public static Split random(int n, double testFraction, long seed) {
        if (n < 2) throw new IllegalArgumentException("n = " + n);
        share(testFraction);
        int[] p = permutation(n, seed);
        int k = Math.min(n - 1, (int) Math.ceil(testFraction * n));
        return new Split(Arrays.copyOfRange(p, k, n), Arrays.copyOfRange(p, 0, k));
    }

    public static Split3 random3(int n, double validationFraction, double testFraction, long seed) {
        if (n < 3) throw new IllegalArgumentException("n = " + n);
        share(validationFraction);
        share(testFraction);
        share(validationFraction + testFraction);
        int[] p = permutation(n, seed);
        int v = Math.max(1, (int) Math.round(validationFraction * n));
        int k = Math.max(1, (int) Math.round(testFraction * n));
        if (v + k >= n && v > 1) v--;
        if (v + k >= n) k--;
        return new Split3(
                Arrays.copyOfRange(p, v + k, n), Arrays.copyOfRange(p, 0, v), Arrays.copyOfRange(p, v, v + k));
    }

    public static Split grouped(List<String> groups, double testFraction, long seed) {
        share(testFraction);
        // number the groups 0, 1, 2, ... as they come
        Map<String, Integer> number = new HashMap<>();
        int[] size = new int[groups.size()];
        for (String g : groups) {
            number.putIfAbsent(g, number.size());
            size[number.get(g)]++;
        }
        if (number.size() < 2) throw new IllegalArgumentException("one group only");
        int[] p = permutation(number.size(), seed);
        boolean[] inTest = new boolean[number.size()];
        int k = 0;
        for (int i = 0; i < p.length - 1 && k < testFraction * groups.size(); i++) {
            inTest[p[i]] = true;
            k += size[p[i]];
        }
        int[] train = new int[groups.size() - k];
        int[] test = new int[k];
        int a = 0, b = 0;
        for (int row = 0; row < groups.size(); row++) {
            if (inTest[number.get(groups.get(row))]) test[b++] = row;
            else train[a++] = row;
        }
        return new Split(train, test);
    }

    public static boolean leaks(Split s, List<String> groups) {
        for (int i : s.train()) inside(i, groups);
        for (int i : s.test()) inside(i, groups);
        for (int i : s.train())
            for (int j : s.test())
                if (groups.get(i).equals(groups.get(j))) return true; // equals, not ==
        return false;
    }

    private static int[] permutation(int n, long seed) {
        Random r = new Random(seed);
        int[] p = new int[n];
        for (int i = 0; i < n; i++) p[i] = i;
        for (int i = n - 1; i > 0; i--) {
            int j = r.nextInt(i + 1);
            int h = p[i];
            p[i] = p[j];
            p[j] = h;
        }
        return p;
    }

    private static void share(double f) {
        if (!(f > 0) || !(f < 1)) throw new IllegalArgumentException("fraction " + f);
    }

    private static void inside(int row, List<String> groups) {
        if (row < 0 || row >= groups.size()) throw new IllegalArgumentException("row " + row);
    }
}
