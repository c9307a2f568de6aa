/*
title: A part can end up without a group
task: 3
covers: E4.6
ask: Think of two groups and a very small test fraction, then of a very large one. What are your two parts?
point: Groups larger than the asked share, or a share that needs every group, leave one of your parts empty.
tell: One part gets every group. Whatever the fraction, put the first group you draw into the test part and keep the
  last one for training.
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
            boolean fits = test.size() + members.get(group).size() <= testFraction * groups.size();
            (fits ? test : train).addAll(members.get(group));
        }
        return new Split(toArray(train), toArray(test));
    }
}
