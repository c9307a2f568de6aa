/*
style: sets, one slice after the other by a running index
*/
final class KFold {
    public static List<Split> plain(int n, int k, long seed) {
        requireFolds(k, n, "rows");
        List<Integer> order = shuffled(n, seed);
        List<Split> result = new ArrayList<>();
        int next = 0;
        while (result.size() < k) {
            java.util.Set<Integer> test = new java.util.TreeSet<>();
            while (test.size() < n / k) {
                test.add(order.get(next++));
            }
            result.add(new Split(
                    order.stream().filter(row -> !test.contains(row)).mapToInt(row -> row).toArray(),
                    test.stream().mapToInt(row -> row).toArray()));
        }
        return result;
    }
}
