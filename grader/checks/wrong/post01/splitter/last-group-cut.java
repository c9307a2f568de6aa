/*
title: A group is cut to hit the size exactly
task: 3
covers: E4.8
ask: What happens in your code when the next group is larger than the room that is left in the test part?
point: Whole groups rarely add up to the asked share. Which of the two gives way in your code, the group or the
  size?
tell: You fill the test part to an exact number of rows and leave the rest of the last group for training. Give all
  its rows to one part: the size may miss its target by a group.
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
        List<Integer> rows = new ArrayList<>();
        for (int group : shuffled(members.size(), seed)) {
            rows.addAll(members.get(group));
        }
        int test = partSize(testFraction, groups.size(), groups.size() - 1);
        return new Split(toArray(rows.subList(test, rows.size())), toArray(rows.subList(0, test)));
    }
}
