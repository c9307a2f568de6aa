/*
style: streams over places in the shuffled order
*/
final class KFold {
    public static List<Split> plain(int n, int k, long seed) {
        requireFolds(k, n, "rows");
        List<Integer> order = shuffled(n, seed);
        return java.util.stream.IntStream.range(0, k)
                .mapToObj(fold -> new Split(
                        java.util.stream.IntStream.range(0, n).filter(i -> i % k == fold).map(order::get).toArray(),
                        java.util.stream.IntStream.range(0, n).filter(i -> i % k != fold).map(order::get).toArray()))
                .toList();
    }
}
