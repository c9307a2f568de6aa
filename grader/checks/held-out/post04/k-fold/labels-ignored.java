/*
style: a dealing of its own
*/
final class KFold {
    public static List<Split> stratified(int[] labels, int k, long seed) {
        requireFolds(k, labels.length, "rows");
        List<Integer> order = shuffled(labels.length, seed);
        List<Split> result = new ArrayList<>();
        for (int fold = 0; fold < k; fold++) {
            int from = fold * labels.length / k;
            int to = (fold + 1) * labels.length / k;
            List<Integer> train = new ArrayList<>(order);
            train.subList(from, to).clear();
            result.add(new Split(toArray(train), toArray(order.subList(from, to))));
        }
        return result;
    }
}
