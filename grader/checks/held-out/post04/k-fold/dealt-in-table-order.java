/*
style: rows added to lists with a step of k
*/
final class KFold {
    public static List<Split> plain(int n, int k, long seed) {
        requireFolds(k, n, "rows");
        List<Split> result = new ArrayList<>();
        for (int first = 0; first < k; first++) {
            List<Integer> test = new ArrayList<>();
            for (int row = first; row < n; row += k) {
                test.add(row);
            }
            List<Integer> train = new ArrayList<>();
            for (int row = 0; row < n; row++) {
                if (!test.contains(row)) {
                    train.add(row);
                }
            }
            result.add(new Split(toArray(train), toArray(test)));
        }
        return result;
    }
}
