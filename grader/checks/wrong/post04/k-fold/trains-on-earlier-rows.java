/*
title: A split trains only on the folds before its own
task: 1
ask: What does your first split train on?
point: All folds but the tested one are for training: those before it and those after it.
tell: Your training part stops where the test part begins. Add the folds behind it.
*/
final class KFold {
    public static List<Split> plain(int n, int k, long seed) {
        requireFolds(k, n, "rows");
        int[] foldOfRow = new int[n];
        deal(shuffled(n, seed), k, foldOfRow);
        List<Split> splits = new ArrayList<>();
        for (int fold = 0; fold < k; fold++) {
            List<Integer> train = new ArrayList<>();
            List<Integer> test = new ArrayList<>();
            for (int row = 0; row < n; row++) {
                if (foldOfRow[row] == fold) {
                    test.add(row);
                } else if (foldOfRow[row] < fold) {
                    train.add(row);
                }
            }
            splits.add(new Split(toArray(train), toArray(test)));
        }
        return splits;
    }
}
