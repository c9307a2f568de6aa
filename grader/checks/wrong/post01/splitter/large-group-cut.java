/*
title: A group that is larger than the test part is cut
task: 3
covers: E4.8
ask: What does your code do with a group that has more rows than the test part is meant to have?
point: Small groups stay together in your split, large ones do not. A leak through a large group is the worst one.
tell: You treat the rows of a large group as single rows. Keep it together like the others, on whichever side.
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
        List<List<Integer>> members = new ArrayList<>();
        for (List<Integer> rows : rowsOfGroup.values()) {
            if (rows.size() > Math.max(1, testFraction * groups.size()) && rowsOfGroup.size() > 2) {
                rows.forEach(row -> members.add(List.of(row)));
            } else {
                members.add(rows);
            }
        }
        List<Integer> train = new ArrayList<>();
        List<Integer> test = new ArrayList<>();
        for (int group : shuffled(members.size(), seed)) {
            boolean testHasItsShare = test.size() >= testFraction * groups.size();
            boolean onlyThisOneIsLeft = test.size() + members.get(group).size() == groups.size();
            (testHasItsShare || onlyThisOneIsLeft ? train : test).addAll(members.get(group));
        }
        return new Split(toArray(train), toArray(test));
    }
}
