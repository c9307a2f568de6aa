/*
title: A table with a single group is accepted
task: 3
covers: []
ask: How can the rows of a single group be divided into two parts without a leak?
point: There are inputs for which no split keeps the promises of the text. What does your code return for them?
tell: Count the different names first and throw an IllegalArgumentException if there are fewer than two.
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
        List<List<Integer>> members = new ArrayList<>(rowsOfGroup.values());
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
