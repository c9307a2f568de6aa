/*
title: Rows are counted from 1
task: 1
covers: E4.2
ask: Which row number belongs to the first entry of a Java array?
point: A row number is used as an index. Which of your row numbers has no entry, and which entry has no row number?
tell: Your row numbers run from 1 to n. In this course they run from 0 to n - 1, like array indices.
*/
final class Splitter {
    private static int[] shuffled(int n, long seed) {
        Random random = new Random(seed);
        int[] rows = new int[n];
        for (int i = 0; i < n; i++) {
            int place = random.nextInt(i + 1);
            rows[i] = rows[place];
            rows[place] = i + 1;
        }
        return rows;
    }

    public static Split grouped(List<String> groups, double testFraction, long seed) {
        requireFraction(testFraction);
        Map<String, List<Integer>> rowsOfGroup = new LinkedHashMap<>();
        for (int row = 0; row < groups.size(); row++) {
            rowsOfGroup
                    .computeIfAbsent(groups.get(row), group -> new ArrayList<>())
                    .add(row + 1);
        }
        if (rowsOfGroup.size() < 2) {
            throw new IllegalArgumentException("one group");
        }
        List<List<Integer>> members = new ArrayList<>(rowsOfGroup.values());
        List<Integer> train = new ArrayList<>();
        List<Integer> test = new ArrayList<>();
        for (int group : shuffled(members.size(), seed)) {
            List<Integer> rows = members.get(group - 1);
            boolean last = test.size() + rows.size() == groups.size();
            (test.size() >= testFraction * groups.size() || last ? train : test).addAll(rows);
        }
        return new Split(toArray(train), toArray(test));
    }
}
