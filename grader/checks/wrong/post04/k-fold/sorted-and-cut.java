/*
title: Rows sorted by class are cut into blocks
task: 3
covers: P4.10
ask: Rows sorted by class, the first third is fold 0: which classes does it have?
point: Sorting is right. What must neighbours in the sorted order get: the same fold, or different ones?
tell: You cut the sorted rows into blocks, so a fold has one or two classes. Deal them out in turn: place i to fold
  i % k.
*/
final class KFold {
    public static List<Split> stratified(int[] labels, int k, long seed) {
        requireFolds(k, labels.length, "rows");
        List<Integer> rows = shuffled(labels.length, seed);
        rows.sort(Comparator.comparing(row -> labels[row]));
        int[] foldOfRow = new int[labels.length];
        for (int i = 0; i < labels.length; i++) {
            foldOfRow[rows.get(i)] = i * k / labels.length;
        }
        return splits(foldOfRow, k);
    }
}
