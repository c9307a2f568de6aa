/*
title: The generator starts from the clock
task: 1
ask: Do you get the same folds if you call twice with the same seed?
point: A result that nobody can repeat cannot be checked. What starts your generator?
tell: You use a generator without the seed (new Random(), Collections.shuffle(list) or Math.random()). Pass the
  seed.
*/
final class KFold {
    public static List<Split> plain(int n, int k, long seed) {
        requireFolds(k, n, "rows");
        int[] foldOfRow = new int[n];
        List<Integer> rows = shuffled(n, seed);
        Collections.shuffle(rows);
        deal(rows, k, foldOfRow);
        return splits(foldOfRow, k);
    }
}
