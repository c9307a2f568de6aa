/*
title: More folds than rows are accepted
task: 1
ask: Four rows in five folds: what is in the fifth test part?
point: A fold without a row gives a score of nothing.
tell: Refuse k above n with an IllegalArgumentException.
*/
final class KFold {
    public static List<Split> plain(int n, int k, long seed) {
        if (k < 2) {
            throw new IllegalArgumentException("folds");
        }
        int[] foldOfRow = new int[n];
        deal(shuffled(n, seed), k, foldOfRow);
        return splits(foldOfRow, k);
    }
}
