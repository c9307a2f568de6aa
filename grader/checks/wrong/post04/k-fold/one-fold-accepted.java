/*
title: A single fold is accepted
task: 1
ask: What is left for training if the whole table is one fold?
point: With one fold there is nothing to learn from. What does the exercise say about the number of folds?
tell: Refuse k below 2 with an IllegalArgumentException.
*/
final class KFold {
    public static List<Split> plain(int n, int k, long seed) {
        if (k < 1 || k > n) {
            throw new IllegalArgumentException("folds");
        }
        int[] foldOfRow = new int[n];
        deal(shuffled(n, seed), k, foldOfRow);
        return splits(foldOfRow, k);
    }
}
