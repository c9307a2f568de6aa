/*
style: an iterator over shuffled groups, the last fold takes the rest
*/
final class KFold {
    public static List<Split> grouped(List<String> groups, int k, long seed) {
        Map<String, List<Integer>> rowsOf = new LinkedHashMap<>();
        for (int row = 0; row < groups.size(); row++) {
            rowsOf.computeIfAbsent(groups.get(row), name -> new ArrayList<>()).add(row);
        }
        requireFolds(k, rowsOf.size(), "groups");
        List<List<Integer>> members = new ArrayList<>(rowsOf.values());
        Collections.shuffle(members, new Random(seed));
        java.util.Iterator<List<Integer>> next = members.iterator();
        List<Split> result = new ArrayList<>();
        for (int fold = 0; fold < k; fold++) {
            List<Integer> test = new ArrayList<>();
            while (next.hasNext() && (fold == k - 1 || test.size() * k < groups.size())) {
                test.addAll(next.next());
            }
            List<Integer> train = shuffled(groups.size(), seed);
            train.removeAll(test);
            result.add(new Split(toArray(train), toArray(test)));
        }
        return result;
    }
}
