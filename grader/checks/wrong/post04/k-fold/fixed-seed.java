/*
title: The seed is not used
task: 1
ask: What changes in your folds when the seed changes?
point: To see how much luck there is in a result, one repeats it with other seeds. Which number starts your
  generator?
tell: Your generator always starts from the same number, so every seed gives the same folds. Pass it the seed.
*/
final class KFold {
    public static List<Split> plain(int n, int k, long seed) {
        requireFolds(k, n, "rows");
        int[] foldOfRow = new int[n];
        deal(shuffled(n, 42), k, foldOfRow);
        return splits(foldOfRow, k);
    }
}
