/*
title: Every fold but the last is rounded up
task: 1
ask: Ten rows in four folds: which sizes do you get when every fold takes three rows while there are any?
point: If n / k is rounded up for every fold, the last ones pay for it, and may even stay empty.
tell: Your folds take ceil(n / k) rows each, and the last one what is left. Sizes may differ by at most one: deal
  the rows out in turn.
*/
final class KFold {
    public static List<Split> plain(int n, int k, long seed) {
        requireFolds(k, n, "rows");
        int[] foldOfRow = new int[n];
        List<Integer> rows = shuffled(n, seed);
        int size = (n + k - 1) / k;
        for (int i = 0; i < n; i++) {
            foldOfRow[rows.get(i)] = i / size;
        }
        return splits(foldOfRow, k);
    }
}
