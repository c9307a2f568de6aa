/*
style: sublists of the shuffled order
*/
final class KFold {
    public static List<Split> plain(int n, int k, long seed) {
        requireFolds(k, n, "rows");
        List<Integer> order = shuffled(n, seed);
        List<Split> result = new ArrayList<>();
        int from = 0;
        for (int left = k; left > 0; left--) {
            int to = from + (n - from) / left;
            result.add(new Split(toArray(order.subList(0, from)), toArray(order.subList(from, to))));
            from = to;
        }
        return result;
    }
}
