/*
style: copyOfRange with an end one too far, the training part filtered
*/
final class KFold {
    public static List<Split> plain(int n, int k, long seed) {
        requireFolds(k, n, "rows");
        int[] order = toArray(shuffled(n, seed));
        List<Split> result = new ArrayList<>();
        int start = 0;
        for (int fold = 0; fold < k; fold++) {
            int end = start + n / k + (fold < n % k ? 1 : 0);
            int[] test = java.util.Arrays.copyOfRange(order, start, Math.min(n, end + 1));
            List<Integer> train = shuffled(n, 0);
            for (int row : test) {
                train.remove(Integer.valueOf(row));
            }
            result.add(new Split(toArray(train), test));
            start = end;
        }
        return result;
    }
}
