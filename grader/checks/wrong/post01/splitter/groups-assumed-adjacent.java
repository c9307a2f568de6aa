/*
title: A group is taken to end where the name changes
task: 3
covers: []
ask: Where in the table can the rows of a group stand?
point: Your code begins a new group whenever a name differs from that of the row before. A formula may come back
  later.
tell: You find groups by comparing each row with the row before it. Collect the rows by name, for example in a map
  from the name to its rows.
*/
final class Splitter {
    public static Split grouped(List<String> groups, double testFraction, long seed) {
        requireFraction(testFraction);
        if (new HashSet<>(groups).size() < 2) {
            throw new IllegalArgumentException("one group");
        }
        List<List<Integer>> members = new ArrayList<>();
        for (int row = 0; row < groups.size(); row++) {
            if (row == 0 || !groups.get(row).equals(groups.get(row - 1))) {
                members.add(new ArrayList<>());
            }
            members.get(members.size() - 1).add(row);
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
