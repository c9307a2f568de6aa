/*
style: one generator, the list reshuffled before every fold
*/
final class KFold {
    public static List<Split> plain(int n, int k, long seed) {
        requireFolds(k, n, "rows");
        Random random = new Random(seed);
        List<Integer> rows = shuffled(n, seed);
        List<Split> result = new ArrayList<>();
        for (int fold = 0; fold < k; fold++) {
            Collections.shuffle(rows, random);
            int[] order = toArray(rows);
            int first = (fold + 1) * n / k - fold * n / k;
            result.add(new Split(
                    java.util.Arrays.copyOfRange(order, first, n), java.util.Arrays.copyOfRange(order, 0, first)));
        }
        return result;
    }
}
