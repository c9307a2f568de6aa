/*
style: separate conditions in a dealing of its own
*/
final class KFold {
    public static List<Split> plain(int n, int k, long seed) {
        if (k <= 0) {
            throw new IllegalArgumentException("no folds");
        }
        if (n < k) {
            throw new IllegalArgumentException("too few rows");
        }
        List<Integer> order = shuffled(n, seed);
        int[] foldOfRow = new int[n];
        for (int i = 0; i < n; i++) {
            foldOfRow[order.get(i)] = (int) ((long) i * k / n);
        }
        return splits(foldOfRow, k);
    }
}
