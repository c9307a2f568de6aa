package matml.post01;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

public final class Splitter {
    private Splitter() {}

    public static Split random(int n, double testFraction, long seed) {
        if (n < 2 || !ok(testFraction)) {
            throw new IllegalArgumentException("n = " + n + ", fraction = " + testFraction);
        }
        int[] rows = shuffle(n, seed);
        int cut = Math.max(1, (int) (testFraction * n));
        return new Split(part(rows, cut, n), part(rows, 0, cut));
    }

    public static Split3 random3(int n, double validationFraction, double testFraction, long seed) {
        if (n < 3 || !ok(validationFraction) || !ok(testFraction) || !ok(validationFraction + testFraction)) {
            throw new IllegalArgumentException("n = " + n);
        }
        int[] rows = shuffle(n, seed);
        int test = Math.max(1, (int) (testFraction * n));
        int validation = Math.max(1, (int) (validationFraction * n));
        return new Split3(
                part(rows, test + validation, n),
                part(rows, test, test + validation),
                part(rows, 0, test));
    }

    public static Split grouped(List<String> groups, double testFraction, long seed) {
        Set<String> different = new HashSet<>(groups);
        if (different.size() < 2 || !ok(testFraction)) {
            throw new IllegalArgumentException(different.size() + " groups, fraction = " + testFraction);
        }
        List<String> names = new ArrayList<>(different);
        Collections.sort(names); // a HashSet has no order of its own
        Collections.shuffle(names, new Random(seed));
        List<Integer> train = new ArrayList<>();
        List<Integer> test = new ArrayList<>();
        for (String name : names) {
            boolean last = name.equals(names.get(names.size() - 1));
            List<Integer> part = test.size() < testFraction * groups.size() && !last ? test : train;
            for (int i = 0; i < groups.size(); i++) {
                if (name.equals(groups.get(i))) {
                    part.add(i)
                }
            }
        }
        return new Split(part(train), part(test));
    }

    public static boolean leaks(Split s, List<String> groups) {
        Set<String> known = new HashSet<>();
        for (int i : s.train()) {
            known.add(name(groups, i));
        }
        boolean leak = false;
        for (int i : s.test()) {
            leak |= known.contains(name(groups, i));
        }
        return leak;
    }

    private static String name(List<String> groups, int row) {
        if (row < 0 || row >= groups.size()) {
            throw new IllegalArgumentException("row " + row);
        }
        return groups.get(row);
    }

    private static boolean ok(double fraction) {
        return fraction > 0 && fraction < 1;
    }

    private static int[] shuffle(int n, long seed) {
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            rows.add(i);
        }
        Collections.shuffle(rows, new Random(seed));
        return part(rows);
    }

    private static int[] part(int[] rows, int from, int to) {
        int[] part = new int[to - from];
        System.arraycopy(rows, from, part, 0, to - from);
        return part;
    }

    private static int[] part(List<Integer> rows) {
        int[] part = new int[rows.size()];
        for (int i = 0; i < part.length; i++) {
            part[i] = rows.get(i);
        }
        return part;
    }
}
