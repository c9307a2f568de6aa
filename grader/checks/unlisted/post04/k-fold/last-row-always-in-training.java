/*
idea: the generator never draws the last row, which stays in every training part
*/
final class KFold {
    public static List<Split> plain(int n, int k, long seed) {
        requireFolds(k, n, "rows");
        int[] foldOfRow = new int[n];
        deal(shuffled(n - 1, seed), k, foldOfRow);
        foldOfRow[n - 1] = k;
        return splits(foldOfRow, k);
    }
}
