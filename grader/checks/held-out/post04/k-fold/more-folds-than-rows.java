/*
style: slices by whole-number division
*/
final class KFold {
    public static List<Split> plain(int n, int k, long seed) {
        if (!(k > 1)) {
            throw new IllegalArgumentException(k + " folds");
        }
        List<Integer> order = shuffled(n, seed);
        List<Split> result = new ArrayList<>();
        for (int fold = 0; fold < k; fold++) {
            List<Integer> test = order.subList(fold * n / k, (fold + 1) * n / k);
            List<Integer> train = new ArrayList<>(order);
            train.removeAll(new ArrayList<>(test));
            result.add(new Split(toArray(train), toArray(test)));
        }
        return result;
    }
}
