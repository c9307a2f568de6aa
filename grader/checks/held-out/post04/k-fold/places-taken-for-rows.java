/*
style: ranges and a shuffled array
*/
final class KFold {
    public static List<Split> plain(int n, int k, long seed) {
        requireFolds(k, n, "rows");
        int[] order = toArray(shuffled(n, seed));
        List<Split> result = new ArrayList<>();
        for (int fold = 0; fold < k; fold++) {
            int from = fold * n / k;
            int to = (fold + 1) * n / k;
            int[] test = java.util.Arrays.copyOfRange(order, from, to);
            int[] train = java.util.stream.IntStream.range(0, n)
                    .filter(i -> i < from || i >= to)
                    .toArray();
            result.add(new Split(train, test));
        }
        return result;
    }
}
