/*
title: One split instead of k
task: 1
ask: How many splits does your list have?
point: Cross-validation trains k times. Do you return before the loop over the folds is over?
tell: You return the split of one fold only. Add a split for each of the k folds to the list.
*/
final class KFold {
    public static List<Split> plain(int n, int k, long seed) {
        requireFolds(k, n, "rows");
        int[] foldOfRow = new int[n];
        deal(shuffled(n, seed), k, foldOfRow);
        return splits(foldOfRow, k).subList(0, 1);
    }
}
