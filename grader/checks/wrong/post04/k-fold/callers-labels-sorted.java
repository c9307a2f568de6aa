/*
title: The caller's labels are sorted
task: 3
ask: Whose array do you sort?
point: Afterwards the caller's labels no longer belong to the caller's rows, and neither do yours.
tell: You sort the labels that you were given. Sort row numbers by their labels instead.
*/
final class KFold {
    public static List<Split> stratified(int[] labels, int k, long seed) {
        requireFolds(k, labels.length, "rows");
        java.util.Arrays.sort(labels);
        List<Integer> rows = shuffled(labels.length, seed);
        rows.sort(Comparator.comparing(row -> labels[row]));
        int[] foldOfRow = new int[labels.length];
        deal(rows, k, foldOfRow);
        return splits(foldOfRow, k);
    }
}
