/*
title: The rest of the division goes to the last fold
task: 1
ask: Ten rows in four folds: how many rows has each of your folds?
point: n / k in whole numbers leaves a rest of up to k - 1 rows. A score from twice as many rows is another kind of
  score. How do you spread the rest?
tell: Your folds have n / k rows, and the last one takes all that is left. Give one row of the rest to each of the
  first folds; dealing the rows out in turn does that by itself.
*/
final class KFold {
    public static List<Split> plain(int n, int k, long seed) {
        requireFolds(k, n, "rows");
        int[] foldOfRow = new int[n];
        List<Integer> rows = shuffled(n, seed);
        for (int i = 0; i < n; i++) {
            foldOfRow[rows.get(i)] = Math.min(i / (n / k), k - 1);
        }
        return splits(foldOfRow, k);
    }
}
