/*
title: The rows are dealt out in the order of the table
task: 1
contains: [fixed-seed]
ask: In your folds, is row 0 ever together with row 1?
point: Where a table has its own rhythm (every fourth row the same phase), regular folds have it, too. What does the
  seed do in your method?
tell: Row i always goes to fold i % k, and the seed does nothing. Shuffle the row numbers first.
*/
final class KFold {
    public static List<Split> plain(int n, int k, long seed) {
        requireFolds(k, n, "rows");
        int[] foldOfRow = new int[n];
        for (int row = 0; row < n; row++) {
            foldOfRow[row] = row % k;
        }
        return splits(foldOfRow, k);
    }
}
