/*
title: The training part has the tested rows, too
task: 1
ask: Which rows of your training part are also in the test part of the same split?
point: A model that has seen the test rows is tested on its memory.
tell: Your training parts are all n rows. Leave the fold that is tested out of them.
*/
final class KFold {
    public static List<Split> plain(int n, int k, long seed) {
        requireFolds(k, n, "rows");
        int[] foldOfRow = new int[n];
        deal(shuffled(n, seed), k, foldOfRow);
        List<Split> splits = new ArrayList<>();
        for (Split split : splits(foldOfRow, k)) {
            splits.add(new Split(toArray(shuffled(n, seed)), split.test()));
        }
        return splits;
    }
}
