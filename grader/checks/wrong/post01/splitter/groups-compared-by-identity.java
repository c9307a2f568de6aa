/*
title: Group names are compared with ==
task: 3
covers: E4.7
ask: Two rows of a file both say "SiC". Are their strings equal, and are they the same object?
point: Your grouping works as long as equal names are one object in memory. What does == compare?
tell: You compare group names with ==, or look them up by identity. Use equals, or a HashMap.
*/
final class Splitter {
    public static Split grouped(List<String> groups, double testFraction, long seed) {
        requireFraction(testFraction);
        List<String> names = new ArrayList<>();
        List<List<Integer>> members = new ArrayList<>();
        for (int row = 0; row < groups.size(); row++) {
            int found = -1;
            for (int i = 0; i < names.size(); i++) {
                if (names.get(i) == groups.get(row)) {
                    found = i;
                }
            }
            if (found < 0) {
                found = names.size();
                names.add(groups.get(row));
                members.add(new ArrayList<>());
            }
            members.get(found).add(row);
        }
        if (new HashSet<>(groups).size() < 2) {
            throw new IllegalArgumentException("one group");
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
