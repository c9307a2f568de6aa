/*
title: Every row draws its fold by itself
task: 1
ask: If ten rows each throw a die with four sides, how many rows does each number get?
point: Independent draws make folds of uneven sizes; a fold may even stay empty.
tell: You draw a random fold number for every row. Shuffle the rows and deal them out in turn, so that sizes differ
  by at most one.
*/
final class KFold {
    public static List<Split> plain(int n, int k, long seed) {
        requireFolds(k, n, "rows");
        Random random = new Random(seed);
        int[] foldOfRow = new int[n];
        for (int row = 0; row < n; row++) {
            foldOfRow[row] = random.nextInt(k);
        }
        return splits(foldOfRow, k);
    }
}
