/*
style: random keys from Math.random, sorted
*/
final class KFold {
    public static List<Split> plain(int n, int k, long seed) {
        requireFolds(k, n, "rows");
        double[] keys = new double[n];
        for (int row = 0; row < n; row++) {
            keys[row] = Math.random();
        }
        List<Integer> rows = shuffled(n, seed);
        rows.sort(Comparator.comparing(row -> keys[row]));
        int[] foldOfRow = new int[n];
        deal(rows, k, foldOfRow);
        return splits(foldOfRow, k);
    }
}
