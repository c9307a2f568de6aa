/*
title: The rest of the division is never tested
task: 1
covers: P4.2
ask: Eleven rows in three folds: count the rows of all test parts. Are there eleven?
point: n / k in whole numbers times k is less than n. Which rows come after your last fold?
tell: Your folds have n / k rows each, and the last n % k rows are in no test part. Every row must be tested once.
*/
final class KFold {
    public static List<Split> plain(int n, int k, long seed) {
        requireFolds(k, n, "rows");
        int[] foldOfRow = new int[n];
        List<Integer> rows = shuffled(n, seed);
        for (int i = 0; i < n; i++) {
            foldOfRow[rows.get(i)] = i / (n / k);
        }
        return splits(foldOfRow, k);
    }
}
