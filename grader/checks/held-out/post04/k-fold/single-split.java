/*
style: returns inside of the loop
*/
final class KFold {
    public static List<Split> plain(int n, int k, long seed) {
        requireFolds(k, n, "rows");
        List<Integer> order = shuffled(n, seed);
        List<Split> result = new ArrayList<>();
        for (int fold = 0; fold < k; fold++) {
            int from = fold * n / k;
            int to = (fold + 1) * n / k;
            List<Integer> train = new ArrayList<>(order.subList(0, from));
            train.addAll(order.subList(to, n));
            result.add(new Split(toArray(train), toArray(order.subList(from, to))));
            return result;
        }
        return result;
    }
}
