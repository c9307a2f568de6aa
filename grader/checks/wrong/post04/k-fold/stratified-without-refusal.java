/*
title: More folds than rows are accepted
task: 3
ask: Three rows in four folds: what is in the fourth test part?
point: The refusals are the same in all three tasks.
tell: Refuse k below 2 and k above the number of labels with an IllegalArgumentException.
*/
final class KFold {
    public static List<Split> stratified(int[] labels, int k, long seed) {
        List<Integer> rows = shuffled(labels.length, seed);
        rows.sort(Comparator.comparing(row -> labels[row]));
        int[] foldOfRow = new int[labels.length];
        deal(rows, k, foldOfRow);
        return splits(foldOfRow, k);
    }
}
