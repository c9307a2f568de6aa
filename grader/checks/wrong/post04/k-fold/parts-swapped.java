/*
title: Training part and test part are swapped
task: 1
ask: With ten folds, which share of the rows does your model learn from?
point: One fold is for the test, all the others are for training. Which argument of Split comes first?
tell: You train on one fold and test on all others. The first argument of Split is the training part.
*/
final class KFold {
    public static List<Split> plain(int n, int k, long seed) {
        requireFolds(k, n, "rows");
        int[] foldOfRow = new int[n];
        deal(shuffled(n, seed), k, foldOfRow);
        List<Split> splits = new ArrayList<>();
        for (Split split : splits(foldOfRow, k)) {
            splits.add(new Split(split.test(), split.train()));
        }
        return splits;
    }
}
