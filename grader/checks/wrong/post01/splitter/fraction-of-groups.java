/*
title: The fraction is taken of the groups, not of the rows
task: 3
covers: E4.10
ask: Your test part holds the asked share - of what?
point: A few formulas have many rows each. Taking a fixed number of groups leaves the number of test rows to luck.
tell: You multiply the fraction by the number of groups. Add whole groups until the test part has the fraction of
  all rows.
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
        int testGroups = partSize(testFraction, members.size(), members.size() - 1);
        List<Integer> train = new ArrayList<>();
        List<Integer> test = new ArrayList<>();
        int drawn = 0;
        for (int group : shuffled(members.size(), seed)) {
            (drawn++ < testGroups ? test : train).addAll(members.get(group));
        }
        return new Split(toArray(train), toArray(test));
    }
}
