/*
style: sublists cut at n / k, the last one to the end
*/
final class KFold {
    public static List<Split> plain(int n, int k, long seed) {
        requireFolds(k, n, "rows");
        List<Integer> all = new ArrayList<>(shuffled(n, seed));
        int size = n / k;
        List<Split> result = new ArrayList<>();
        for (int start = 0, fold = 0; fold < k; fold++, start += size) {
            List<Integer> test = all.subList(start, fold == k - 1 ? n : start + size);
            List<Integer> train = new ArrayList<>(all);
            train.removeAll(test);
            result.add(new Split(toArray(train), toArray(test)));
        }
        return result;
    }
}
