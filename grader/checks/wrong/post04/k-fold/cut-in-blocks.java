/*
title: The folds are blocks of the table
task: 1
contains: [fixed-seed]
ask: If the table is sorted by family, which families are in your first fold?
point: Tables are sorted by somebody. What does the seed do in your method?
tell: You cut the table into blocks in its own order, and the seed does nothing. Shuffle the row numbers first.
*/
final class KFold {
    public static List<Split> plain(int n, int k, long seed) {
        requireFolds(k, n, "rows");
        int[] foldOfRow = new int[n];
        for (int row = 0; row < n; row++) {
            foldOfRow[row] = (int) ((long) row * k / n);
        }
        return splits(foldOfRow, k);
    }
}
