/*
style: a map of shuffled names, folds filled one after the other
*/
final class KFold {
    public static List<Split> grouped(List<String> groups, int k, long seed) {
        Map<String, List<Integer>> rowsOf = new java.util.TreeMap<>();
        for (int row = 0; row < groups.size(); row++) {
            rowsOf.computeIfAbsent(groups.get(row), name -> new ArrayList<>()).add(row);
        }
        requireFolds(k, rowsOf.size(), "groups");
        List<List<Integer>> shuffledGroups = new ArrayList<>(rowsOf.values());
        Collections.shuffle(shuffledGroups, new Random(seed));
        List<Integer> all = new ArrayList<>();
        shuffledGroups.forEach(all::addAll);
        List<Split> result = new ArrayList<>();
        int from = 0;
        for (int fold = 0; fold < k; fold++) {
            int to = from + all.size() / k + (fold < all.size() % k ? 1 : 0);
            List<Integer> train = new ArrayList<>(all);
            train.subList(from, to).clear();
            result.add(new Split(toArray(train), toArray(all.subList(from, to))));
            from = to;
        }
        return result;
    }
}
