/*
style: slices with start and size, parts written into arrays
*/
final class KFold {
    public static List<Split> plain(int n, int k, long seed) {
        requireFolds(k, n, "rows");
        List<Split> result = new ArrayList<>();
        int start = 0;
        for (int fold = 0; fold < k; fold++) {
            int size = n / k + (fold < n % k ? 1 : 0);
            int[] test = new int[size];
            int[] train = new int[n - size];
            for (int row = 0; row < n; row++) {
                if (row < start) {
                    train[row] = row;
                } else if (row < start + size) {
                    test[row - start] = row;
                } else {
                    train[row - size] = row;
                }
            }
            result.add(new Split(train, test));
            start += size;
        }
        return result;
    }
}
