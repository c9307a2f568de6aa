/*
idea: groups are told by the first letter of their names
*/
final class Splitter {
    public static Split grouped(List<String> groups, double testFraction, long seed) {
        requireFraction(testFraction);
        Map<Character, List<Integer>> rowsOf = new LinkedHashMap<>();
        for (int row = 0; row < groups.size(); row++) {
            rowsOf.computeIfAbsent(groups.get(row).charAt(0), letter -> new ArrayList<>()).add(row);
        }
        if (rowsOf.size() < 2) {
            throw new IllegalArgumentException("one group");
        }
        List<Integer> train = new ArrayList<>();
        List<Integer> test = new ArrayList<>();
        List<List<Integer>> members = new ArrayList<>(rowsOf.values());
        for (int group : shuffled(members.size(), seed)) {
            boolean full = test.size() >= testFraction * groups.size();
            boolean last = test.size() + members.get(group).size() == groups.size();
            (full || last ? train : test).addAll(members.get(group));
        }
        return new Split(toArray(train), toArray(test));
    }
}
