/*
style: each fold takes its share of what is left; tables of counts; loops
*/
import java.util.Arrays;
import java.util.Objects;

final class KFold {
    public static List<Split> plain(int n, int k, long seed) {
        requireFolds(k, n, "rows");
        int[] foldOfRow = new int[n];
        List<Integer> left = shuffled(n, seed);
        for (int fold = 0; fold < k; fold++) {
            int size = left.size() / (k - fold);
            for (int row : left.subList(0, size)) {
                foldOfRow[row] = fold;
            }
            left = left.subList(size, left.size());
        }
        return splits(foldOfRow, k);
    }

    public static List<Split> grouped(List<String> groups, int k, long seed) {
        Objects.requireNonNull(groups, "groups");
        int n = groups.size();
        String[] names = groups.stream().distinct().sorted().toArray(String[]::new);
        requireFolds(k, names.length, "groups");
        int[] sizes = new int[k];
        int[] foldOfRow = new int[n];
        for (int group : shuffled(names.length, seed)) {
            int best = k - 1;
            for (int fold = k - 2; fold >= 0; fold--) {
                if (sizes[fold] < sizes[best]) {
                    best = fold;
                }
            }
            for (int row = 0; row < n; row++) {
                if (names[group].equals(groups.get(row))) {
                    foldOfRow[row] = best;
                    sizes[best]++;
                }
            }
        }
        return splits(foldOfRow, k);
    }

    public static List<Split> stratified(int[] labels, int k, long seed) {
        requireFolds(k, labels.length, "rows");
        int[] classes = Arrays.stream(labels).distinct().toArray();
        int[] sizes = new int[k];
        int[] foldOfRow = new int[labels.length];
        List<Integer> order = shuffled(labels.length, seed);
        for (int label : classes) {
            boolean[] had = new boolean[k];
            int rounds = 0;
            for (int row : order) {
                if (labels[row] == label) {
                    if (rounds++ % k == 0) {
                        Arrays.fill(had, false);
                    }
                    int best = -1;
                    for (int fold = 0; fold < k; fold++) {
                        if (!had[fold] && (best < 0 || sizes[fold] < sizes[best])) {
                            best = fold;
                        }
                    }
                    had[best] = true;
                    sizes[best]++;
                    foldOfRow[row] = best;
                }
            }
        }
        return splits(foldOfRow, k);
    }
}
