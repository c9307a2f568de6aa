/*
misconception: no-group-fits
task: 3
covers: E4.6
*/
final class Splitter {
    public static Split grouped(List<String> groups, double testFraction, long seed) {
        requireFraction(testFraction);
        Map<String, List<Integer>> rowsOfGroup = new LinkedHashMap<>();
        for (int row = 0; row < groups.size(); row++) {
            rowsOfGroup
                    .computeIfAbsent(groups.get(row), group -> new ArrayList<>())
                    .add(row);
        }
        if (rowsOfGroup.size() < 2) {
            throw new IllegalArgumentException("one group");
        }
        List<List<Integer>> members = new ArrayList<>(rowsOfGroup.values());
        List<Integer> train = new ArrayList<>();
        List<Integer> test = new ArrayList<>();
        for (int group : shuffled(members.size(), seed)) {
            boolean testHasItsShare = test.size() >= testFraction * groups.size();
            (testHasItsShare ? train : test).addAll(members.get(group));
        }
        return new Split(toArray(train), toArray(test));
    }
}
