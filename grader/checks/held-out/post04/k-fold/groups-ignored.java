/*
style: stratifies by group instead of keeping groups together, in a dealing of its own
*/
final class KFold {
    public static List<Split> grouped(List<String> groups, int k, long seed) {
        requireFolds(k, (int) groups.stream().distinct().count(), "groups");
        List<Integer> rows = shuffled(groups.size(), seed);
        List<Split> result = new ArrayList<>();
        for (int fold = 0; fold < k; fold++) {
            int from = fold * rows.size() / k;
            int to = (fold + 1) * rows.size() / k;
            List<Integer> train = new ArrayList<>(rows.subList(0, from));
            train.addAll(rows.subList(to, rows.size()));
            result.add(new Split(toArray(train), toArray(rows.subList(from, to))));
        }
        return result;
    }
}
