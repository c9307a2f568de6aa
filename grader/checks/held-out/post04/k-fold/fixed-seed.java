/*
style: Fisher and Yates by hand with a constant seed
*/
final class KFold {
    public static List<Split> plain(int n, int k, long seed) {
        requireFolds(k, n, "rows");
        int[] order = new int[n];
        Random random = new Random(20261130L);
        for (int i = 0; i < n; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        int[] foldOfRow = new int[n];
        for (int i = 0; i < n; i++) {
            foldOfRow[order[i]] = i % k;
        }
        return splits(foldOfRow, k);
    }
}
