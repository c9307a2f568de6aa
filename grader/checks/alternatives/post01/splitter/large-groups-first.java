/*
style: groups in order of size, ties by the seed, each taken for the test part if it fits; the smallest one if none did
*/
import java.util.Comparator;

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
        for (int group : shuffled(rowsOfGroup.size(), seed)) {
            members.add(new ArrayList<>(rowsOfGroup.values()).get(group));
        }
        members.sort(Comparator.comparing((List<Integer> rows) -> rows.size()).reversed());
        List<Integer> train = new ArrayList<>();
        List<Integer> test = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            List<Integer> rows = members.get(i);
            boolean fits = test.size() + rows.size() <= testFraction * groups.size();
            boolean lastChance = i == members.size() - 1 && test.isEmpty();
            (fits || lastChance ? test : train).addAll(rows);
        }
        return new Split(toArray(train), toArray(test));
    }
}
