/*
style: arrays of arrays, joined by streams
*/
final class KFold {
    public static List<Split> plain(int n, int k, long seed) {
        requireFolds(k, n, "rows");
        int[] order = toArray(shuffled(n, seed));
        int[][] folds = new int[k][];
        for (int f = 0; f < k; f++) {
            folds[f] = java.util.Arrays.copyOfRange(order, f * (n / k), (f + 1) * (n / k));
        }
        List<Split> result = new ArrayList<>();
        for (int[] test : folds) {
            int[] train = java.util.Arrays.stream(folds)
                    .filter(each -> each != test)
                    .flatMapToInt(java.util.Arrays::stream)
                    .toArray();
            result.add(new Split(train, test));
        }
        return result;
    }
}
