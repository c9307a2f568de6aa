/*
title: Every class is dealt out from the first fold on
task: 3
ask: Six classes of two rows each in five folds: which folds get them?
point: Each class is shared fairly by itself. Who gets the first card when the next class begins?
tell: You begin again with the first fold for every class, so the first folds collect the rest of all divisions. Go
  on with the fold after the last one.
*/
final class KFold {
    public static List<Split> stratified(int[] labels, int k, long seed) {
        requireFolds(k, labels.length, "rows");
        Map<Integer, Integer> dealt = new LinkedHashMap<>();
        int[] foldOfRow = new int[labels.length];
        for (int row : shuffled(labels.length, seed)) {
            foldOfRow[row] = (dealt.merge(labels[row], 1, Integer::sum) - 1) % k;
        }
        return splits(foldOfRow, k);
    }
}
