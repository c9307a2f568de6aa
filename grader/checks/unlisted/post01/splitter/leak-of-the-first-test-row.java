/*
idea: only the first test row is looked for in the training part
*/
final class Splitter {
    public static boolean leaks(Split s, List<String> groups) {
        requireRowsOf(s.test(), groups);
        requireRowsOf(s.train(), groups);
        String first = groups.get(s.test()[0]);
        for (int row : s.train()) {
            if (groups.get(row).equals(first)) {
                return true;
            }
        }
        return false;
    }
}
